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
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.InBothWorlds;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Cancel means stop, whoever cancels and whatever runs. */
class CancellationTest {

  private static final RunConfig SHORT = RunConfig.defaults().withTimeout(Duration.ofMillis(300));

  private final Gate started = new Gate();
  private final Gate interrupted = new Gate();
  private final Gate cancelCalled = new Gate();

  private final TestStep neverStarts =
      (value, run) -> {
        throw new AssertionError("no step must start behind a cancel");
      };

  /** A step that blocks until it is interrupted. */
  private Runnel<String, String> blocking(Bridge bridge) {
    return new TestChain<>(
        Plan.of("Demo.blocking").offload("block").offload("next"),
        bridge,
        (value, run) -> {
          run.onCancel(cancelCalled::open);
          started.open();
          try {
            new Gate().pass();
          } catch (InterruptedException e) {
            interrupted.open();
            throw e;
          }
          return value;
        },
        neverStarts);
  }

  private Runnel<String, String> waiting(CompletableFuture<?> stage) {
    return new TestChain<>(
        Plan.of("Demo.waiting").await("wait").offload("next"),
        Bridge.shared(),
        (value, run) -> stage,
        neverStarts);
  }

  @Test
  void cancellingTheFutureInterruptsTheRunningStep() throws Exception {
    CompletableFuture<String> result = blocking(Bridge.shared()).invokeAsync("x");
    started.pass();

    assertThat(result.cancel(true)).isTrue();

    assertThat(result).isCancelled();
    interrupted.pass();
    cancelCalled.pass();
  }

  @Test
  void cancellingTheFutureCancelsTheStageInFlight() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    CompletableFuture<String> result = waiting(stage).invokeAsync("x");

    result.cancel(false);

    assertThat(stage).isCancelled();
    assertThat(result).isCancelled();
  }

  @Test
  void orTimeoutAndCompleteExceptionallyReachTheStage() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    assertThatThrownBy(
            () -> waiting(stage).invokeAsync("x").orTimeout(5, TimeUnit.MILLISECONDS).join())
        .hasCauseInstanceOf(TimeoutException.class);
    assertThat(stage).isCancelled();

    CompletableFuture<String> other = new CompletableFuture<>();
    CompletableFuture<String> result = waiting(other).invokeAsync("x");
    assertThat(result.completeExceptionally(new IllegalStateException("enough"))).isTrue();
    assertThat(other).isCancelled();
    assertThatThrownBy(result::join).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void completingTheFutureYourselfStopsTheRun() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    CompletableFuture<String> result = waiting(stage).invokeAsync("x");

    assertThat(result.complete("mine")).isTrue();

    assertThat(result.join()).isEqualTo("mine");
    assertThat(stage).isCancelled();
  }

  @Test
  void cancellingADependentDoesNotReachTheRun() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    CompletableFuture<String> result =
        new TestChain<String, String>(
                Plan.of("Demo.one").await("wait"), Bridge.shared(), (value, run) -> stage)
            .invokeAsync("x");

    result.thenApply(x -> x).cancel(true);
    stage.complete("y");

    assertThat(result.join()).isEqualTo("y");
  }

  @Test
  void aFutureThatNeverCompletesTimesOut() {
    CompletableFuture<String> never = new CompletableFuture<>();

    assertThatThrownBy(() -> waiting(never).invoke("x", SHORT))
        .isInstanceOf(RunTimeoutException.class)
        .hasCauseInstanceOf(TimeoutException.class)
        .hasMessage("Demo.waiting did not end within PT0.3S; it was in step 1, await[wait]");
    assertThat(never).isCancelled();
  }

  @Test
  void aTimeoutIsATimeoutExceptionInFutures() {
    CompletableFuture<String> never = new CompletableFuture<>();

    Throwable failure =
        waiting(never).invokeAsync("x", SHORT).handle((value, error) -> error).join();

    assertThat(failure).isInstanceOf(TimeoutException.class);
    assertThat(StepTrace.of(failure)).map(StepTrace::step).contains("wait");
    assertThat(never).isCancelled();
  }

  @Test
  void aTimeoutInterruptsTheStepOnTheCallersThread() {
    Throwable failure = catchThrowable(() -> blocking(Bridge.shared()).invoke("x", SHORT));

    assertThat(failure).isInstanceOf(RunTimeoutException.class);
    assertThat(interrupted.isOpen()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).as("our interrupt is not left").isFalse();
  }

  @Test
  void aStepThatSwallowsItsInterruptIsStillTheLast() {
    Runnel<String, String> stubborn =
        new TestChain<>(
            Plan.of("Demo.stubborn").offload("swallows").offload("next"),
            Bridge.shared(),
            (value, run) -> {
              try {
                new Gate().pass();
              } catch (InterruptedException e) {
                return "swallowed";
              }
              return value;
            },
            neverStarts);

    assertThatThrownBy(() -> stubborn.invoke("x", SHORT)).isInstanceOf(RunTimeoutException.class);
  }

  @Test
  void aTimedOutItemFailsInItsSlot() {
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.some").await("wait"),
            Bridge.shared(),
            (value, run) ->
                value.equals("slow")
                    ? new CompletableFuture<>()
                    : CompletableFuture.completedFuture(value));

    List<Outcome<String, String>> outcomes = chain.batchOutcomes(List.of("quick", "slow"), SHORT);

    assertThat(outcomes.get(0).orElseThrow()).isEqualTo("quick");
    assertThat(((Outcome.Failure<String, String>) outcomes.get(1)).error())
        .isInstanceOf(TimeoutException.class);
    assertThatThrownBy(outcomes.get(1)::orElseThrow).isInstanceOf(RunTimeoutException.class);
  }

  @Test
  void anInterruptCancelsACallThatWaitsAndStaysSet() throws Exception {
    CompletableFuture<String> never = new CompletableFuture<>();
    CallerThread call = CallerThread.of(() -> waiting(never).invoke("x"));
    call.interruptWhenWaiting();

    assertThat(call.failure()).isInstanceOf(CancellationException.class);
    assertThat(call.wasInterrupted()).isTrue();
    assertThat(never).isCancelled();
  }

  @Test
  void anInterruptCancelsABatchAndWaitsForItsSteps() throws Exception {
    Runnel<String, String> chain = blocking(Bridge.shared());
    CallerThread call = CallerThread.of(() -> chain.batch(List.of("a", "b")));
    started.pass();
    call.interrupt();

    assertThat(call.failure()).isInstanceOf(CancellationException.class);
    assertThat(call.wasInterrupted()).isTrue();
    assertThat(interrupted.isOpen()).as("the step was over when the call returned").isTrue();
  }

  @Test
  void aStepThatThrowsInterruptedExceptionCancelsTheCall() throws Exception {
    CallerThread call = CallerThread.of(() -> blocking(Bridge.shared()).invoke("x"));
    started.pass();
    call.interrupt();

    assertThat(call.failure()).isInstanceOf(CancellationException.class);
    assertThat(call.wasInterrupted()).isTrue();
  }

  @Test
  void onCancelBehindTheCancelRunsAtOnce() throws Exception {
    Gate seen = new Gate();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.late").offload("late"),
            Bridge.shared(),
            (value, run) -> {
              started.open();
              try {
                new Gate().pass();
              } catch (InterruptedException e) {
                run.onCancel(seen::open);
              }
              return value;
            });
    CompletableFuture<String> result = chain.invokeAsync("x");
    started.pass();
    result.cancel(true);

    seen.pass();
  }

  /** Since other steps of it may still be running. */
  @Test
  void onCancelIsCalledWhereARunFailsAndNotWhereItSucceeds() {
    AtomicInteger called = new AtomicInteger();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.fails").offload("register").offload("last"),
            Bridge.shared(),
            (value, run) -> {
              run.onCancel(called::incrementAndGet);
              return value;
            },
            (value, run) -> {
              if (value.equals("bad")) {
                throw new IllegalStateException("failed");
              }
              return value;
            });

    InBothWorlds.call(chain, "good");
    assertThat(called).hasValue(0);
    assertThat(InBothWorlds.failure(chain, "bad")).isInstanceOf(IllegalStateException.class);
    assertThat(called).hasValue(2);
  }

  @Test
  void aFailingOnCancelDoesNotKeepTheOthersFromBeingCalled() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.rude").await("wait"),
            Bridge.shared(),
            (value, run) -> {
              run.onCancel(
                  () -> {
                    throw new IllegalStateException("rude");
                  });
              run.onCancel(cancelCalled::open);
              return stage;
            });

    chain.invokeAsync("x").cancel(true);

    cancelCalled.pass();
    assertThat(stage).isCancelled();
  }

  @Test
  void aChildCallEndsWithItsStep() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    Runnel<String, String> inner =
        new TestChain<>(
            Plan.of("Demo.inner").await("wait"), Bridge.shared(), (value, run) -> stage);
    Runnel<String, String> outer =
        new TestChain<>(
            Plan.of("Demo.outer").await("inner"),
            Bridge.shared(),
            (value, run) -> inner.invokeAsync("x", run.child()));

    outer.invokeAsync("x").cancel(true);

    assertThat(stage).isCancelled();
  }

  @Test
  void aChildCallHasTheDeadlineOfItsParent() {
    CompletableFuture<String> stage = new CompletableFuture<>();
    AtomicReference<Object> deadlines = new AtomicReference<>();
    Runnel<Object, String> inner =
        new TestChain<>(
            Plan.of("Demo.inner").await("wait"),
            Bridge.shared(),
            (value, run) -> {
              deadlines.set(List.of(value, run.deadline()));
              return stage;
            });
    Runnel<String, String> outer =
        new TestChain<>(
            Plan.of("Demo.outer").offload("inner"),
            Bridge.shared(),
            (value, run) -> inner.invoke(run.deadline(), run.child()));

    assertThatThrownBy(() -> outer.invoke("x", SHORT)).isInstanceOf(RunTimeoutException.class);
    List<?> both = (List<?>) deadlines.get();
    assertThat(both.get(0)).isEqualTo(both.get(1));
    assertThat(stage).isCancelled();
  }
}
