package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.TestStreamChain;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Cancels at any time, against the thread that takes chunks through their steps: a step that blocks
 * is interrupted, the reader never is, signals do not overlap, and the source is closed.
 */
@Timeout(60)
class FusedStressTest {

  private static final long SEED = Long.getLong("runnel.stress.seed", 271_828L);
  private static final int RUNS = Integer.getInteger("runnel.stress.runs", 1_000);

  private final Random random = new Random(SEED);
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicReference<String> broken = new AtomicReference<>();
  private final ExecutorService other = Executors.newSingleThreadExecutor();

  private void check(boolean holds, String rule) {
    if (!holds) {
      broken.compareAndSet(null, rule);
    }
  }

  /** Blocks for good at a chunk, so that only an interrupt ends it. */
  private StreamRunnel<String, Integer, List<Integer>> chain(Bridge bridge, int blocksAt) {
    return new TestStreamChain<>(
        Plan.of("Stress.fused").stream("numbers").offload("first").inline("second"),
        Fold.LIST,
        bridge,
        (value, run) -> {
          opened.incrementAndGet();
          return Stream.iterate(1, i -> i + 1).onClose(closed::incrementAndGet);
        },
        (value, run) -> {
          boolean interrupted = Thread.currentThread().isInterrupted();
          check(!interrupted || run.isCancelled(), "an interrupt is left for a step");
          if (value.equals(blocksAt)) {
            new CountDownLatch(1).await();
          }
          return value;
        },
        (value, run) -> value);
  }

  /** Spins a while with each chunk; what it sees of interrupts and overlaps is wrong. */
  private final class Reader implements Flow.Subscriber<Integer> {
    private final int spins;
    private final int cancelsAt;
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger received = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Flow.Subscription subscription;

    private Reader(int spins, int cancelsAt) {
      this.spins = spins;
      this.cancelsAt = cancelsAt;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Integer chunk) {
      check(inside.incrementAndGet() == 1, "signals overlap");
      check(!Thread.currentThread().isInterrupted(), "the reader is interrupted before it spins");
      check(received.incrementAndGet() == chunk, "a chunk is lost");
      for (int i = 0; i < spins; i++) {
        Thread.yield();
      }
      if (chunk == cancelsAt) {
        subscription.cancel();
      }
      check(!Thread.currentThread().isInterrupted(), "the reader is interrupted");
      inside.decrementAndGet();
    }

    @Override
    public void onError(Throwable failure) {
      check(inside.get() == 0, "the end overlaps a chunk");
      ended.countDown();
    }

    @Override
    public void onComplete() {
      check(false, "an endless stream ends");
    }
  }

  private void spin() {
    for (int i = random.nextInt(2_000); i > 0; i--) {
      Thread.yield();
    }
  }

  @Test
  void cancelsFromTheReaderAndFromOthers() throws Exception {
    try (Bridge bridge = Bridge.builder().build()) {
      for (int run = 1; run <= RUNS; run++) {
        boolean byReader = random.nextInt(4) == 0;
        int at = 2 + random.nextInt(50);
        Reader reader = new Reader(random.nextInt(100), byReader ? at : -1);
        chain(bridge, byReader ? -1 : at).streamAsync("x").subscribe(reader);
        if (random.nextBoolean()) {
          reader.subscription.request(Long.MAX_VALUE);
        } else {
          for (int i = 0; i < 60; i++) {
            reader.subscription.request(1);
          }
        }
        if (!byReader) {
          boolean begins = random.nextBoolean();
          while (begins && reader.received.get() == 0) {
            Thread.yield();
          }
          spin();
          reader.subscription.cancel();
        }
        awaitClosed(run);
      }
    }
    assertThat(closed).as("seed %d", SEED).hasValue(opened.get());
    assertThat(broken.get()).as("seed %d", SEED).isNull();
  }

  @Test
  void bridgesThatClose() throws Exception {
    for (int run = 1; run <= RUNS; run++) {
      Bridge bridge = Bridge.builder().build();
      Reader reader = new Reader(random.nextInt(100), -1);
      chain(bridge, 2 + random.nextInt(50)).streamAsync("x").subscribe(reader);
      reader.subscription.request(1 + random.nextInt(100));
      while (reader.received.get() == 0) {
        Thread.yield();
      }
      spin();
      bridge.close(); // which waits for the source
      assertThat(closed).as("seed %d, run %d", SEED, run).hasValue(run);
      assertThat(reader.ended.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(broken.get()).as("seed %d", SEED).isNull();
  }

  @Test
  void pulledStreamsThatAreClosed() throws Exception {
    for (int run = 1; run <= RUNS; run++) {
      Stream<Integer> stream = chain(Bridge.shared(), 2 + random.nextInt(50)).stream("x");
      CountDownLatch pulling = new CountDownLatch(1);
      var puller =
          other.submit(
              () -> {
                try {
                  stream.forEach(
                      chunk -> {
                        pulling.countDown();
                        check(!Thread.currentThread().isInterrupted(), "who pulls is interrupted");
                      });
                } catch (RuntimeException expected) {
                  check(
                      !Thread.currentThread().isInterrupted(), "an interrupt outlives the stream");
                }
              });
      pulling.await();
      spin();
      stream.close();
      assertThat(closed).as("seed %d, run %d", SEED, run).hasValue(run);
      puller.get(30, TimeUnit.SECONDS);
    }
    other.shutdown();
    assertThat(broken.get()).as("seed %d", SEED).isNull();
  }

  /** Until what was opened is closed; a source that is cancelled early is never opened. */
  private void awaitClosed(int run) {
    long since = System.nanoTime();
    while (closed.get() < opened.get()) {
      Thread.yield();
      if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(20)) {
        throw new AssertionError("run " + run + " of seed " + SEED + " does not end");
      }
    }
  }
}
