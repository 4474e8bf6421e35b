package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Promise;
import io.runnel.testing.PlainChain;
import io.runnel.testing.PlainChain.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Races between the steps of plain runs and their ends; a seed that fails is in the message. */
class PlainStressTest {

  private static final long SEED = Long.getLong("runnel.stress.seed", 20_261_122L);
  private static final int RUNS = Integer.getInteger("runnel.stress.runs", 1_000);

  private static final int LAST = 42;

  private final Random random = new Random(SEED);
  private final ExecutorService others = Executors.newFixedThreadPool(3);
  private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService callers = Executors.newSingleThreadExecutor();
  private final AtomicInteger running = new AtomicInteger();
  private Bridge bridge = Bridge.shared();
  private int number;

  @AfterEach
  void end() {
    others.shutdownNow();
    callers.shutdownNow();
  }

  @Test
  void anEndReachesWhateverIsInFlight() throws Exception {
    for (number = 0; number < RUNS; number++) {
      Queue<CompletableFuture<?>> stages = new ConcurrentLinkedQueue<>();
      AtomicReference<CompletableFuture<Integer>> run = new AtomicReference<>();
      boolean isEnded = random.nextInt(4) != 0;
      PlainChain<Integer, Integer> chain = chain(stages, run, isEnded);
      int rounds = random.nextInt(3_000);
      int kind = random.nextInt(4);

      run.set(chain.invokeAsync(0));
      CompletableFuture<?> ended =
          CompletableFuture.runAsync(
              () -> {
                spin(rounds);
                if (isEnded) {
                  end(run.get(), kind);
                }
              },
              others);

      ended.get(30, TimeUnit.SECONDS);
      await("the run", run.get());
      for (CompletableFuture<?> stage : stages) {
        await("a stage", stage);
      }
      if (!isEnded) {
        assertThat(run.get()).as(what("its steps")).isCompletedWithValue(LAST);
      }
    }
    assertThat(broken).as(what("broken rules")).isEmpty();
  }

  @Test
  void aClosedBridgeLeavesNothingRunning() throws Exception {
    for (number = 0; number < RUNS; number++) {
      Queue<CompletableFuture<?>> stages = new ConcurrentLinkedQueue<>();
      AtomicReference<CompletableFuture<Integer>> run = new AtomicReference<>();
      Bridge.Builder parts = Bridge.builder();
      if (random.nextBoolean()) {
        parts.blocking(others).cpu(others);
      }
      Bridge closing = parts.build();
      bridge = closing;
      PlainChain<Integer, Integer> chain = chain(stages, run, true);
      int rounds = random.nextInt(3_000);
      CompletableFuture<?> call =
          CompletableFuture.runAsync(
              () -> {
                try {
                  run.set(chain.invokeAsync(0));
                } catch (IllegalStateException closed) {
                  run.set(CompletableFuture.completedFuture(LAST));
                }
              },
              callers);

      spin(rounds);
      closing.close();
      int inside = running.get();

      assertThat(inside).as(what("threads in a step")).isZero();
      call.get(30, TimeUnit.SECONDS);
      await("the run", run.get());
      for (CompletableFuture<?> stage : stages) {
        await("a stage", stage);
      }
      assertThat(closing).hasToString("Bridge[closed]");
    }
    assertThat(broken).as(what("broken rules")).isEmpty();
  }

  private static void end(CompletableFuture<Integer> run, int kind) {
    switch (kind) {
      case 0 -> run.cancel(true);
      case 1 -> run.completeExceptionally(new IllegalStateException("ended"));
      case 2 -> run.complete(-1);
      default -> run.orTimeout(1, TimeUnit.NANOSECONDS);
    }
  }

  private PlainChain<Integer, Integer> chain(
      Queue<CompletableFuture<?>> stages,
      AtomicReference<CompletableFuture<Integer>> run,
      boolean isEnded) {
    PlainChain.Builder chain = PlainChain.of("S.plain").on(bridge);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      int rounds = random.nextInt(300);
      int stage = random.nextInt(isEnded ? 5 : 4);
      chain.step(
          kind,
          value -> {
            running.incrementAndGet();
            try {
              if (kind == Kind.OFFLOAD || kind == Kind.CPU) {
                checkInterrupt(run.get());
                spin(rounds);
                return value;
              }
              spin(rounds);
              return kind == Kind.INLINE ? value : stage(stage, value, stages);
            } finally {
              running.decrementAndGet();
            }
          });
    }
    return chain.inline(value -> LAST).build();
  }

  /** Only an end of this very run may have interrupted it. */
  private void checkInterrupt(CompletableFuture<Integer> run) {
    if (bridge != Bridge.shared()) {
      return; // it may be closed before the call has returned the run
    }
    if (Thread.currentThread().isInterrupted() && (run == null || !run.isDone())) {
      broken.add(new AssertionError(what("an interrupt of somebody else")));
    }
  }

  private CompletableFuture<?> stage(int kind, Object value, Queue<CompletableFuture<?>> stages) {
    CompletableFuture<Object> stage = kind % 2 == 0 ? new CompletableFuture<>() : new Promise<>();
    switch (kind) {
      case 0, 1 -> stage.complete(value);
      case 2, 3 -> others.execute(() -> stage.complete(value));
      default -> {} // never, unless somebody cancels it
    }
    stages.add(stage);
    return stage;
  }

  private void await(String whose, CompletableFuture<?> future) throws Exception {
    try {
      future.handle((value, failure) -> value).get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(what("it hangs: " + whose), e);
    }
  }

  private static void spin(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Thread.yield();
    }
  }

  private String what(String what) {
    return what + ", run " + number + " of seed " + SEED;
  }
}
