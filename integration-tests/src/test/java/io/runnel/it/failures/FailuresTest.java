package io.runnel.it.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.StepException;
import io.runnel.StepTrace;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What a user sees when a step fails. */
class FailuresTest {

  private final Desk desk = new Desk();
  private final Desk.Chains chains = new DeskChainsImpl(desk);

  @Test
  void aDeclaredExceptionArrivesAsItIs() {
    assertThatThrownBy(() -> chains.opened("x.txt"))
        .isExactlyInstanceOf(FileNotFoundException.class)
        .hasMessage("x.txt");
  }

  @Test
  void aTimeoutIsNotAnExceptionOfAStep() {
    RunConfig quick = RunConfig.defaults().withTimeout(Duration.ofMillis(20));

    assertThatThrownBy(() -> chains.stuckFor("x", quick))
        .isExactlyInstanceOf(RunTimeoutException.class);
  }

  @Test
  void aStepsOwnStepExceptionArrivesAsItIs() {
    assertThatThrownBy(() -> chains.refused("x"))
        .isExactlyInstanceOf(StepException.class)
        .hasMessage("mine");
  }

  @Test
  void anUndeclaredOneArrivesInAStepException() {
    assertThatThrownBy(() -> chains.asked("x"))
        .isExactlyInstanceOf(StepException.class)
        .hasMessage(
            "DeskChains.asked failed in step 2, await[ask]: java.io.IOException: no answer for x"
                .replace("DeskChains", "Desk.Chains"))
        .hasCauseExactlyInstanceOf(IOException.class);
  }

  @Test
  void theTraceIsTheSameOnEveryPath() {
    Throwable straight = catchThrowable(() -> new AskedChain(desk).invoke("x"));
    Throwable watched =
        catchThrowable(
            () -> new AskedChain(desk).invoke("x", RunConfig.defaults().withListener(event -> {})));
    Throwable async =
        new AskedChain(desk).invokeAsync("x").handle((value, failure) -> failure).join();

    for (Throwable failure : List.of(straight, watched, async)) {
      assertThat(StepTrace.of(failure))
          .hasValueSatisfying(
              trace ->
                  assertThat(trace).hasMessage("Desk.Chains.asked failed in step 2, await[ask]"));
    }
  }

  @Test
  void nullIntoAPrimitiveIsNamedOnEveryPath() {
    String message = "Desk.Chains.squared, step 2, inline[square]: it takes a primitive";
    assertThatThrownBy(() -> chains.squared("x"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining(message);
    assertThat(new SquaredChain(desk).invokeAsync("x").handle((value, failure) -> failure).join())
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nullIntoAPrimitiveIsNamedByStepFactoriesToo() {
    assertThatThrownBy(() -> DeskSteps.square(desk).invoke(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Desk.square: it takes a primitive, but got null");
  }

  @Test
  void whatNeverCompletesTimesOut() {
    RunConfig quick = RunConfig.defaults().withTimeout(Duration.ofMillis(20));

    assertThatThrownBy(() -> new StuckChain(desk).invoke("x", quick))
        .isInstanceOf(RunTimeoutException.class)
        .hasCauseInstanceOf(TimeoutException.class)
        .hasMessageContaining("Desk.Chains.stuck did not end within PT0.02S");
  }
}
