package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import io.runnel.StepTrace;
import io.runnel.support.Branches;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A branch that fails, is cancelled or is caught, and what becomes of the others. */
@Timeout(60)
class FanOutFailuresTest {

  private static final TestStep SAME = (value, run) -> value;

  private final IllegalStateException failure = new IllegalStateException("first");
  private final Gate started = new Gate();
  private final Gate stopped = new Gate();

  private final TestStep failsOnceStarted =
      (value, run) -> {
        started.pass();
        throw failure;
      };

  /** Blocks until it is interrupted. */
  private final TestStep blocks =
      (value, run) -> {
        started.open();
        try {
          new Gate().pass();
        } finally {
          stopped.open();
        }
        return value;
      };

  private final TestStep neverRuns =
      (value, run) -> {
        throw new AssertionError("no step must start behind a failure");
      };

  private static Runnel<String, Object> chain(Branches branches, TestStep... steps) {
    return new TestChain<>(
        Plan.of("Demo.fan").fanOut(branches).inline("behind"), Bridge.shared(), steps);
  }

  private static List<Throwable> suppressed(Throwable failure) {
    return Arrays.stream(failure.getSuppressed())
        .filter(each -> !(each instanceof StepTrace))
        .toList();
  }

  @Test
  void theOthersAreInterruptedAndACallThatWaitsReturnsOnceTheyHaveStopped() {
    for (Branches branches :
        List.of(
            Branches.of().offload("fail").offload("block"),
            Branches.of().cpu("fail").offload("block"))) {
      Runnel<String, Object> fan = chain(branches, failsOnceStarted, blocks, neverRuns);

      assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
      assertThat(stopped.isOpen()).isTrue();
    }
    assertThat(suppressed(failure)).isEmpty();
    assertThat(StepTrace.of(failure).orElseThrow().position()).isEqualTo(1);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void theFutureFailsAtOnceAndTheOthersAreInterrupted() throws Exception {
    Gate release = new Gate();
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("stubborn"),
            failsOnceStarted,
            (value, run) -> {
              started.open();
              try {
                new Gate().pass();
              } catch (InterruptedException e) {
                stopped.open();
                release.pass();
              }
              return value;
            },
            neverRuns);
    CompletableFuture<Object> result = fan.invokeAsync("x");

    assertThatThrownBy(result::join).hasCause(failure);
    stopped.pass();
    release.open();
  }

  @Test
  void stagesInFlightAreCancelled() {
    AtomicReference<CompletableFuture<Object>> stage = new AtomicReference<>();
    Runnel<String, Object> fan =
        chain(
            Branches.of().await("wait").offload("fail"),
            (value, run) -> {
              stage.set(new CompletableFuture<>());
              started.open();
              return stage.get();
            },
            failsOnceStarted,
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
    assertThat(stage.get()).isCancelled();
    assertThatThrownBy(() -> fan.invokeAsync("x").join()).hasCause(failure);
    assertThat(suppressed(failure)).isEmpty();
  }

  @Test
  void nestedChainsAreCancelled() throws Exception {
    Gate cancelCalled = new Gate();
    Runnel<String, Object> inner =
        new TestChain<>(
            Plan.of("Demo.inner").offload("block").offload("never"),
            Bridge.shared(),
            (value, run) -> {
              run.onCancel(cancelCalled::open);
              return blocks.call(value, run);
            },
            neverRuns);
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").chain("inner"),
            failsOnceStarted,
            (value, run) -> inner,
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
    assertThat(stopped.isOpen()).isTrue();
    assertThat(cancelCalled.isOpen()).isTrue();
    assertThat(StepTrace.of(failure).orElseThrow().step()).isEqualTo("fail");
  }

  @Test
  void whatAFailedBranchHasStartedIsCancelled() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Runnel<String, Object> inner =
        new TestChain<>(Plan.of("Demo.inner").await("wait"), Bridge.shared(), (v, run) -> stage);
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").input(),
            (value, run) -> {
              inner.invokeAsync("y", run.child());
              throw failure;
            },
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
    assertThat(stage).isCancelled();
  }

  @Test
  void aBranchKnowsThatItWasCancelled() throws Exception {
    Gate cancelCalled = new Gate();
    AtomicReference<Boolean> seen = new AtomicReference<>();
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("asks"),
            failsOnceStarted,
            (value, run) -> {
              run.onCancel(cancelCalled::open);
              boolean before = run.isCancelled();
              started.open();
              while (!cancelCalled.isOpen()) {
                Thread.yield();
              }
              seen.set(!before && run.isCancelled());
              return value;
            },
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
    assertThat(seen).hasValue(true);
  }

  @Test
  void aRealFailureOfAnotherBranchIsSuppressed() {
    IllegalArgumentException second = new IllegalArgumentException("clean-up failed");
    TestStep cleansUp =
        (value, run) -> {
          started.open();
          try {
            new Gate().pass();
          } catch (InterruptedException e) {
            throw second;
          }
          return value;
        };
    for (Branches branches :
        List.of(
            Branches.of().cpu("fail").offload("clean"),
            Branches.of().offload("fail").offload("clean"))) {
      Runnel<String, Object> fan = chain(branches, failsOnceStarted, cleansUp, neverRuns);
      IllegalStateException seen = (IllegalStateException) catchThrowable(() -> fan.invoke("x"));

      assertThat(seen).isSameAs(failure);
      assertThat(suppressed(failure)).contains(second);
      assertThat(StepTrace.of(second).orElseThrow().step()).isEqualTo("clean");
    }
  }

  @Test
  void aFailureBehindTheEndOfTheFutureIsSuppressed() {
    IllegalArgumentException second = new IllegalArgumentException("clean-up failed");
    Gate release = new Gate();
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("clean"),
            failsOnceStarted,
            (value, run) -> {
              started.open();
              while (!release.isOpen()) {
                Thread.yield();
              }
              throw second;
            },
            neverRuns);
    assertThatThrownBy(() -> fan.invokeAsync("x").join()).hasCause(failure);
    assertThat(suppressed(failure)).isEmpty();
    release.open();
    while (suppressed(failure).isEmpty()) {
      Thread.yield();
    }

    assertThat(suppressed(failure)).containsExactly(second);
  }

  @Test
  void aStageThatFailsBehindItsCancelIsSuppressed() {
    IllegalArgumentException second = new IllegalArgumentException("late");
    CompletableFuture<Object> stubborn =
        new CompletableFuture<>() {
          @Override
          public boolean cancel(boolean mayInterruptIfRunning) {
            return false;
          }
        };
    CompletableFuture<Object> fails = new CompletableFuture<>();
    Runnel<String, Object> fan =
        chain(
            Branches.of().await("stubborn").await("fails"),
            (value, run) -> stubborn,
            (value, run) -> fails,
            neverRuns);
    CompletableFuture<Object> result = fan.invokeAsync("x");
    fails.completeExceptionally(failure);
    stubborn.completeExceptionally(second);

    assertThatThrownBy(result::join).hasCause(failure);
    assertThat(suppressed(failure)).containsExactly(second);
  }

  @Test
  void theFirstFailureInTimeWins() {
    CompletableFuture<Object> a = new CompletableFuture<>();
    CompletableFuture<Object> b = new CompletableFuture<>();
    Runnel<String, Object> fan =
        chain(Branches.of().await("a").await("b"), (v, run) -> a, (v, run) -> b, neverRuns);
    CompletableFuture<Object> result = fan.invokeAsync("x");
    b.completeExceptionally(failure);

    assertThat(a).isCancelled();
    assertThatThrownBy(result::join).hasCause(failure);
  }

  @Test
  void aCaughtBranchCancelsNobody() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    TestStep failsThenCompletes =
        (value, run) -> {
          stage.completeAsync(() -> "done");
          throw failure;
        };
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").caught().await("wait").offload("other").caught(),
            failsThenCompletes,
            (value, run) -> stage,
            SAME,
            SAME);

    for (Object value : List.of(fan.invoke("x"), fan.invokeAsync("x").join())) {
      List<?> joined = (List<?>) value;
      assertThat(((Outcome.Failure<?, ?>) joined.get(0)).error()).isSameAs(failure);
      assertThat(joined.get(1)).isEqualTo("done");
      assertThat(((Outcome.Success<?, ?>) joined.get(2)).output()).isEqualTo("x");
    }
  }

  @Test
  void aCaughtBranchIsCancelledWithTheOthers() {
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("block").caught(),
            failsOnceStarted,
            blocks,
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
    assertThat(stopped.isOpen()).isTrue();
    assertThatThrownBy(() -> fan.invokeAsync("x").join()).hasCause(failure);
  }

  @Test
  void errorsOfACaughtBranchFailTheRun() {
    AssertionError error = new AssertionError("no");
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").caught().offload("block"),
            (value, run) -> {
              started.pass();
              throw error;
            },
            blocks,
            neverRuns);

    assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(error);
    assertThatThrownBy(() -> fan.invokeAsync("x").join()).hasCause(error);
  }

  @Test
  void whatWaitsForItsTurnNeverStarts() {
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("never").await("never"),
            (value, run) -> {
              throw failure;
            },
            neverRuns,
            neverRuns,
            neverRuns);
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);

    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> fan.invokeAsync("x", one).join()).hasCause(failure);
    }
    assertThat(suppressed(failure)).isEmpty();
  }

  @Test
  void cancellingTheFutureStopsAllBranches() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Runnel<String, Object> fan =
        chain(Branches.of().offload("block").await("w"), blocks, (v, run) -> stage, neverRuns);
    CompletableFuture<Object> result = fan.invokeAsync("x");
    started.pass();
    result.cancel(true);

    assertThat(result).isCancelled();
    assertThat(stage).isCancelled();
    stopped.pass();
  }

  /** What branches fail with behind the end of the run is nobody's failure. */
  @Test
  void aTimeoutStopsAllBranches() {
    RunConfig limited = RunConfig.defaults().withTimeout(Duration.ofMillis(300));
    TestStep failsWhenStopped =
        (value, run) -> {
          try {
            return blocks.call(value, run);
          } catch (InterruptedException e) {
            throw new IllegalArgumentException("clean-up failed");
          }
        };
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("block").cpu("block"),
            failsWhenStopped,
            failsWhenStopped,
            neverRuns);

    Throwable sync = catchThrowable(() -> fan.invoke("x", limited));
    assertThat(sync)
        .isInstanceOf(RunTimeoutException.class)
        .hasMessageContaining("it was in step 1, ");
    assertThat(suppressed(sync)).isEmpty();
    assertThat(suppressed(sync.getCause())).isEmpty();
    assertThatThrownBy(() -> fan.invokeAsync("x", limited).join())
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void anInterruptOfTheCallerStopsAllBranches() throws Exception {
    Gate here = new Gate();
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("here").offload("block"),
            (value, run) -> {
              here.open();
              new Gate().pass();
              return value;
            },
            blocks,
            neverRuns);
    CallerThread caller = CallerThread.of(() -> fan.invoke("x"));
    here.pass();
    started.pass();
    caller.interrupt();

    assertThat(caller.failure())
        .isInstanceOf(CancellationException.class)
        .hasMessageStartingWith("Demo.fan was cancelled: the thread that waited for it");
    assertThat(caller.wasInterrupted()).isTrue();
    assertThat(stopped.isOpen()).isTrue();
  }

  @Test
  void anInterruptWhileTheCallerWaitsStopsAllBranches() throws Exception {
    CompletableFuture<Object> a = new CompletableFuture<>();
    CompletableFuture<Object> b = new CompletableFuture<>();
    Runnel<String, Object> fan =
        chain(Branches.of().await("a").await("b"), (v, run) -> a, (v, run) -> b, neverRuns);
    CallerThread caller = CallerThread.of(() -> fan.invoke("x"));
    caller.interruptWhenWaiting();

    assertThat(caller.failure()).isInstanceOf(CancellationException.class);
    assertThat(a).isCancelled();
    assertThat(b).isCancelled();
  }

  @Test
  void closingTheBridgeStopsAllBranches() throws Exception {
    Bridge bridge = Bridge.builder().build();
    Runnel<String, Object> fan =
        new TestChain<>(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("block").await("wait")),
            bridge,
            blocks,
            (value, run) -> new CompletableFuture<>());
    CompletableFuture<Object> result = fan.invokeAsync("x");
    started.pass();
    bridge.close();

    assertThat(stopped.isOpen()).isTrue();
    assertThatThrownBy(result::get).isInstanceOf(CancellationException.class);
  }

  @Test
  void aFailedItemOfABatchStopsTheBranchesOfTheOthers() {
    Runnel<String, Object> fan =
        chain(
            Branches.of().offload("fail").offload("other"),
            (value, run) -> {
              if (value.equals("b")) {
                return failsOnceStarted.call(value, run);
              }
              return blocks.call(value, run);
            },
            SAME,
            neverRuns);

    assertThat(catchThrowable(() -> fan.batch(List.of("a", "b")))).isSameAs(failure);
    assertThat(stopped.isOpen()).isTrue();
    List<Outcome<String, Object>> outcomes = fan.batchOutcomes(List.of("b", "b"));
    assertThat(outcomes).allSatisfy(each -> assertThat(each).isInstanceOf(Outcome.Failure.class));
  }

  /** One exception that both branches throw does not end up inside itself. */
  @Test
  void aSharedExceptionIsNotSuppressedInItself() {
    TestStep fails =
        (value, run) -> {
          throw failure;
        };
    Runnel<String, Object> fan =
        chain(Branches.of().offload("a").offload("b").inline("c"), fails, fails, fails, neverRuns);

    for (int i = 0; i < 200; i++) {
      assertThat(catchThrowable(() -> fan.invoke("x"))).isSameAs(failure);
      assertThatThrownBy(() -> fan.invokeAsync("x").join()).hasCause(failure);
    }
    assertThat(suppressed(failure)).isEmpty();
  }
}
