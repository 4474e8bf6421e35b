package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.OwnJvm;
import io.runnel.testing.PlainChain;
import io.runnel.testing.TestChain;
import java.lang.ref.Reference;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a batch holds. Each figure comes from a JVM of its own, whose heap holds nothing else. */
@Timeout(120)
class BatchMemoryTest {

  private static final int TEN_MILLION = 10_000_000;

  /** Hands ten million items out as they complete; of a heap of 32 MB. */
  static final class TenMillion {
    public static void main(String... arguments) {
      Runnel<Integer, Integer> chain =
          new TestChain<>(
              Plan.of("D.large").await("done").inline("wrap"),
              Bridge.shared(),
              (value, run) -> CompletableFuture.completedFuture(value),
              (value, run) -> value);
      Iterable<Integer> inputs = () -> IntStream.range(0, TEN_MILLION).iterator();
      long count;
      try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(inputs)) {
        count = outcomes.filter(outcome -> outcome instanceof Outcome.Success).count();
      }
      System.out.println(count);
    }
  }

  @Test
  void tenMillionItemsNeedNoMoreMemoryThanAWindow() throws Exception {
    assertThat(OwnJvm.run(TenMillion.class, List.of("-Xmx32m"))).isEqualTo("" + TEN_MILLION);
  }

  /** Prints the bytes for each item of a batch of which no step ever completes. */
  static final class Retained {
    public static void main(String... arguments) {
      int items = Integer.parseInt(arguments[0]);
      int limit = Integer.parseInt(arguments[1]);
      CompletableFuture<?>[] stages = new CompletableFuture<?>[items];
      AtomicInteger started = new AtomicInteger();
      boolean isPlain = Boolean.parseBoolean(arguments[2]);
      Runnel<Integer, Integer> chain =
          isPlain
              ? PlainChain.of("D.plain").await(value -> stages[started.getAndIncrement()]).build()
              : new TestChain<>(
                  Plan.of("D.waiting").await("wait"),
                  Bridge.shared(),
                  (value, run) -> stages[started.getAndIncrement()]);
      List<Integer> inputs = Collections.nCopies(items, 1);
      RunConfig config =
          limit < items ? RunConfig.defaults().withMaxConcurrency(limit) : RunConfig.defaults();
      stages[0] = new CompletableFuture<>();
      stages[1] = new CompletableFuture<>();
      chain.batchAsync(List.of(1, 1)).cancel(true); // loads the classes
      for (int i = 0; i < Math.min(items, limit); i++) {
        stages[i] = new CompletableFuture<>();
      }
      started.set(0);
      long before = used();
      CompletableFuture<List<Integer>> batch = chain.batchAsync(inputs, config);
      long after = used();
      if (started.get() != Math.min(items, limit)) {
        throw new AssertionError("in flight: " + started);
      }
      System.out.println((double) (after - before) / items);
      Reference.reachabilityFence(batch);
      Reference.reachabilityFence(stages);
    }

    private static long used() {
      for (int i = 0; i < 3; i++) {
        System.gc(); // which the serial collector does at once, and wholly
      }
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  private static double retained(int items, int limit, boolean isPlain) throws Exception {
    String bytes =
        OwnJvm.run(
            Retained.class,
            List.of("-Xmx512m", "-XX:+UseSerialGC"),
            String.valueOf(items),
            String.valueOf(limit),
            String.valueOf(isPlain));
    return Double.parseDouble(bytes);
  }

  /** The copy of the inputs and the results are what it has to hold; four bytes each. */
  @Test
  void anItemThatWaitsForItsTurnIsNoObject() throws Exception {
    assertThat(retained(1_000_000, 10, true)).isLessThan(8 + 1);
    assertThat(retained(1_000_000, 10, false)).isLessThan(8 + 1);
  }

  /**
   * Beyond the future of its step. 64 bytes are what {@code whenComplete} of that future keeps, 48
   * the lane, 4 the list of the lanes, and 8 the copy of the inputs and the results.
   */
  @Test
  void anItemInFlight() throws Exception {
    assertThat(retained(50_000, Integer.MAX_VALUE, true)).isLessThan(64 + 48 + 4 + 8 + 2);
  }

  /** The same where somebody may listen to it: mostly the run, and what is attached to it. */
  @Test
  void anItemInFlightThatIsARun() throws Exception {
    assertThat(retained(50_000, Integer.MAX_VALUE, false)).isLessThan(600);
  }
}
