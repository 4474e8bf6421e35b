package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.Runnel;
import io.runnel.StepException;
import io.runnel.StepTrace;
import io.runnel.support.Plan;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** How what a step fails with reaches the caller. */
class FailuresTest {

  private static Runnel<String, String> failing(TestStep second) {
    return new TestChain<>(
        Plan.of("Demo.failing").offload("first").offload("second").offload("third"),
        Bridge.shared(),
        (value, run) -> value,
        second,
        (value, run) -> {
          throw new AssertionError("the third step must not run");
        });
  }

  private static Runnel<String, String> failingStage(CompletionStage<?> stage) {
    return new TestChain<>(
        Plan.of("Demo.stage").await("ask"), Bridge.shared(), (value, run) -> stage);
  }

  @Test
  void uncheckedExceptionsArriveAsTheyAre() {
    IllegalStateException thrown = new IllegalStateException("broken");
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw thrown;
            });

    assertThat(catchThrowable(() -> chain.invoke("x"))).isSameAs(thrown);
    assertThat(chain.invokeAsync("x").handle((value, failure) -> failure).join()).isSameAs(thrown);
    assertThat(catchThrowable(() -> chain.batch(List.of("x", "y")))).isSameAs(thrown);
  }

  @Test
  void checkedExceptionsArriveInAStepExceptionWhereACallWaits() {
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw new IOException("no route");
            });

    assertThatThrownBy(() -> chain.invoke("x"))
        .isExactlyInstanceOf(StepException.class)
        .hasCauseExactlyInstanceOf(IOException.class)
        .hasMessageContaining("Demo.failing")
        .hasMessageContaining("second")
        .hasMessageContaining("no route");
    assertThatThrownBy(() -> chain.batch(List.of("x", "y")))
        .isExactlyInstanceOf(StepException.class)
        .hasCauseExactlyInstanceOf(IOException.class);
    assertThat(chain.invokeAsync("x").handle((value, failure) -> failure).join())
        .isExactlyInstanceOf(IOException.class);
    assertThat(chain.batchOutcomes(List.of("x", "y")))
        .allSatisfy(
            each ->
                assertThat(((Outcome.Failure<String, String>) each).error())
                    .isExactlyInstanceOf(IOException.class));
  }

  @Test
  void anOutcomeThrowsItsCheckedExceptionWrapped() {
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw new IOException("no route");
            });

    assertThatThrownBy(() -> chain.batchOutcomes(List.of("x", "y")).get(0).orElseThrow())
        .isExactlyInstanceOf(StepException.class)
        .hasCauseExactlyInstanceOf(IOException.class);
  }

  @Test
  void aFailedStageIsPeeled() {
    IOException thrown = new IOException("reset");
    for (CompletionStage<?> stage :
        List.of(
            CompletableFuture.failedFuture(thrown),
            CompletableFuture.failedStage(thrown),
            CompletableFuture.failedFuture(new CompletionException(thrown)),
            CompletableFuture.failedFuture(thrown).thenApply(x -> x))) {
      assertThatThrownBy(() -> failingStage(stage).invoke("x")).hasCause(thrown);
      assertThat(failingStage(stage).invokeAsync("x").handle((v, failure) -> failure).join())
          .isSameAs(thrown);
    }
  }

  @Test
  void aThrownCompletionExceptionIsNotPeeled() {
    CompletionException thrown = new CompletionException(new IOException());
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw thrown;
            });

    assertThat(catchThrowable(() -> chain.invoke("x"))).isSameAs(thrown);
  }

  @Test
  void theTraceTellsChainStepAndPosition() {
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw new IOException("no route");
            });
    Throwable waited = catchThrowable(() -> chain.invoke("x"));
    Throwable async = chain.invokeAsync("x").handle((value, failure) -> failure).join();

    for (Throwable failure : List.of(waited, async)) {
      assertThat(StepTrace.of(failure))
          .hasValueSatisfying(
              trace -> {
                assertThat(trace.chain()).isEqualTo("Demo.failing");
                assertThat(trace.step()).isEqualTo("second");
                assertThat(trace.position()).isEqualTo(2);
                assertThat(trace).hasMessage("Demo.failing failed in step 2, offload[second]");
                assertThat(trace.getStackTrace()).isEmpty();
              });
      assertThat(failure.getSuppressed()).hasSize(1);
    }
  }

  @Test
  void aSharedExceptionDoesNotCollectTheSameTraceTwice() {
    IllegalStateException shared = new IllegalStateException("always the same");
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw shared;
            });
    for (int i = 0; i < 50; i++) {
      assertThat(catchThrowable(() -> chain.invoke("x"))).isSameAs(shared);
      chain.invokeAsync("x").handle((value, failure) -> failure).join();
    }

    assertThat(shared.getSuppressed()).hasSize(1);
  }

  @Test
  void theInnermostStepComesFirst() {
    Runnel<String, String> inner =
        failing(
            (value, run) -> {
              throw new IllegalArgumentException("inner");
            });
    Runnel<String, String> outer =
        new TestChain<>(
            Plan.of("Demo.outer").offload("callsInner"),
            Bridge.shared(),
            (value, run) -> inner.invoke("x"));

    Throwable failure = catchThrowable(() -> outer.invoke("x"));

    assertThat(StepTrace.of(failure)).map(StepTrace::chain).contains("Demo.failing");
    assertThat(failure.getSuppressed()).hasSize(2);
  }

  @Test
  void errorsFailTheWholeCall() {
    Runnel<String, String> chain =
        failing(
            (value, run) -> {
              throw new NoClassDefFoundError("gone");
            });

    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(() -> chain.batchOutcomes(List.of("x", "y")))
        .isInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(() -> chain.batchOutcomes(List.of("x")))
        .isInstanceOf(NoClassDefFoundError.class);
    assertThatThrownBy(() -> chain.batchAsCompleted(List.of("x", "y")).toList())
        .isInstanceOf(NoClassDefFoundError.class);
  }

  /** Nobody interrupted the caller, so its flag must stay clear. */
  @Test
  void aStageThatFailedBySomebodyElsesInterruptIsAFailureLikeAnyOther() {
    for (CompletionStage<?> stage :
        List.of(
            CompletableFuture.failedFuture(new InterruptedException("theirs")),
            CompletableFuture.failedStage(new InterruptedException("theirs")))) {
      assertThatThrownBy(() -> failingStage(stage).invoke("x"))
          .isExactlyInstanceOf(StepException.class)
          .hasCauseExactlyInstanceOf(InterruptedException.class);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void aCancelledStageFailsWithItsOwnCancellation() {
    CancellationException theirs = new CancellationException("theirs");

    assertThat(
            catchThrowable(() -> failingStage(CompletableFuture.failedFuture(theirs)).invoke("x")))
        .isSameAs(theirs);
  }

  @Test
  void aNullStageIsNamed() {
    assertThatThrownBy(() -> failingStage(null).invoke("x"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Demo.stage, step 1, await[ask]");
    assertThat(failingStage(null).invokeAsync("x").handle((v, failure) -> failure).join())
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void foreignStagesOfAllKindsAreAwaited() {
    for (CompletionStage<?> stage :
        Arrays.asList(
            CompletableFuture.completedStage("y"),
            CompletableFuture.supplyAsync(() -> "y").minimalCompletionStage(),
            CompletableFuture.supplyAsync(() -> "y"))) {
      assertThat(failingStage(stage).invoke("x")).isEqualTo("y");
      assertThat(failingStage(stage).invokeAsync("x").join()).isEqualTo("y");
    }
  }
}
