package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Promise;
import io.runnel.testing.PlainChain;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What depends on a future may wait for the run that awaits it, on the thread that completes it.
 */
@Timeout(60)
class AwaitedFuturesTest {

  private static final int MANY = 100_000;

  private static final PlainChain<CompletableFuture<Object>, Object> AWAITING =
      PlainChain.of("A.awaiting").await(stage -> stage).build();

  static Stream<Named<Consumer<CompletableFuture<Object>>>> ends() {
    return Stream.of(
        Named.of("complete", future -> future.complete("x")),
        Named.of(
            "completeExceptionally", future -> future.completeExceptionally(new IOException())),
        Named.of("cancel", future -> future.cancel(true)),
        Named.of("orTimeout", future -> future.orTimeout(1, TimeUnit.NANOSECONDS)),
        Named.of(
            "completeOnTimeout", future -> future.completeOnTimeout("x", 1, TimeUnit.NANOSECONDS)),
        Named.of("completeAsync", future -> future.completeAsync(() -> "x")),
        Named.of("obtrudeValue", future -> future.obtrudeValue("x")),
        Named.of("obtrudeException", future -> future.obtrudeException(new IOException())));
  }

  /** A future of each kind that has a place for whoever awaits it. */
  private static List<CompletableFuture<Object>> futures() {
    return List.of(new Promise<>(), AWAITING.invokeAsync(new CompletableFuture<>()));
  }

  private static void end(
      CompletableFuture<Object> future,
      Consumer<CompletableFuture<Object>> end,
      CompletableFuture<Object> dependent)
      throws Exception {
    ForkJoinPool.commonPool().execute(() -> end.accept(future));
    assertThat(dependent.get(10, TimeUnit.SECONDS)).isEqualTo("over");
  }

  private static Object joined(CompletableFuture<Object> run) {
    return run.handle((value, failure) -> "over").join();
  }

  private static Object invoked(CompletableFuture<Object> run) {
    try {
      AWAITING.invoke(run);
    } catch (RuntimeException failed) {
      // it is over all the same
    }
    return "over";
  }

  private static Object got(CompletableFuture<Object> run) {
    try {
      run.get();
    } catch (Exception failed) {
      // it is over all the same
    }
    return "over";
  }

  @ParameterizedTest
  @MethodSource("ends")
  void oneThatWasThereBeforeTheRunMayWaitForIt(Consumer<CompletableFuture<Object>> end)
      throws Exception {
    List<Function<CompletableFuture<Object>, Object>> waits =
        List.of(AwaitedFuturesTest::joined, AwaitedFuturesTest::invoked, AwaitedFuturesTest::got);
    for (Function<CompletableFuture<Object>, Object> wait : waits) {
      for (CompletableFuture<Object> future : futures()) {
        AtomicReference<CompletableFuture<Object>> run = new AtomicReference<>();
        CompletableFuture<Object> dependent =
            future.handle((value, failure) -> wait.apply(run.get()));
        run.set(AWAITING.invokeAsync(future));

        end(future, end, dependent);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ends")
  void oneThatCameBehindTheRunMayWaitForItInACall(Consumer<CompletableFuture<Object>> end)
      throws Exception {
    List<Function<CompletableFuture<Object>, Object>> waits =
        List.of(AwaitedFuturesTest::invoked, AwaitedFuturesTest::got, run -> joinedItself(run));
    for (Function<CompletableFuture<Object>, Object> wait : waits) {
      for (CompletableFuture<Object> future : futures()) {
        CompletableFuture<Object> run = AWAITING.invokeAsync(future);
        CompletableFuture<Object> dependent = future.handle((value, failure) -> wait.apply(run));

        end(future, end, dependent);
      }
    }
  }

  private static Object joinedItself(CompletableFuture<Object> run) {
    try {
      run.join();
    } catch (RuntimeException failed) {
      // it is over all the same
    }
    return "over";
  }

  @ParameterizedTest
  @MethodSource("ends")
  void manyMayWaitForOneAnother(Consumer<CompletableFuture<Object>> end) throws Exception {
    for (CompletableFuture<Object> first : futures()) {
      CompletableFuture<Object> awaited = first;
      CompletableFuture<?>[] dependents = new CompletableFuture<?>[40];
      for (int i = 0; i < dependents.length; i++) {
        CompletableFuture<Object> run = AWAITING.invokeAsync(awaited);
        dependents[i] = awaited.handle((value, failure) -> invoked(run));
        awaited = run;
      }

      end.accept(first);

      CompletableFuture.allOf(dependents).get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void thatSomethingDependsOnEachOfManyNeedsNoStack() throws Exception {
    CompletableFuture<Object> first = new Promise<>();
    CompletableFuture<Object> awaited = first;
    AtomicInteger told = new AtomicInteger();
    for (int i = 0; i < MANY; i++) {
      CompletableFuture<Object> run = AWAITING.invokeAsync(awaited);
      awaited.thenRun(told::incrementAndGet);
      awaited = run;
    }

    first.complete("x");

    assertThat(awaited.get(10, TimeUnit.SECONDS)).isEqualTo("x");
    assertThat(told).hasValue(MANY);
  }
}
