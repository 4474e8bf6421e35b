package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.RunListener;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.TestChain;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What listeners are told, and that they cannot disturb. */
class ListenersTest {

  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final RunListener remember = events::add;
  private final RunConfig watched = RunConfig.defaults().withListener(remember);

  private final Runnel<String, Integer> chain =
      new TestChain<>(
          Plan.of("Demo.length").offload("trim").await("length"),
          Bridge.shared(),
          (value, run) -> ((String) value).trim(),
          (value, run) -> CompletableFuture.supplyAsync(() -> ((String) value).length()));

  private List<String> kinds() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  @Test
  void everyStepIsToldInBothWorlds() {
    List<String> all =
        List.of(
            "RunStarted",
            "StepStarted",
            "StepFinished",
            "StepStarted",
            "StepFinished",
            "RunFinished");
    chain.invoke(" ab ", watched);
    assertThat(kinds()).isEqualTo(all);

    events.clear();
    chain.invokeAsync(" ab ", watched).join();
    assertThat(kinds()).isEqualTo(all);
    assertThat(events).extracting(RunEvent::chain).containsOnly("Demo.length");
    assertThat(events).extracting(RunEvent::runId).containsOnly(events.get(0).runId());
    assertThat(events).extracting(RunEvent::parentRunId).containsOnly(Optional.empty());
    assertThat((RunEvent.StepFinished) events.get(4))
        .matches(step -> step.step().equals("length") && step.position() == 2)
        .matches(step -> Integer.valueOf(2).equals(step.output()));
  }

  @Test
  void theLastEventComesBeforeTheResult() {
    for (int i = 0; i < 200; i++) {
      events.clear();
      chain.invokeAsync("ab", watched).join();
      assertThat(kinds()).endsWith("RunFinished");
    }
  }

  @Test
  void failureAndCancelAreTheLastEvent() {
    IllegalStateException thrown = new IllegalStateException("broken");
    Runnel<String, String> failing =
        new TestChain<>(
            Plan.of("Demo.failing").offload("fail"),
            Bridge.shared(),
            (value, run) -> {
              throw thrown;
            });
    assertThatThrownBy(() -> failing.invoke("x", watched)).isSameAs(thrown);
    assertThat(kinds()).containsExactly("RunStarted", "StepStarted", "StepFailed", "RunFailed");

    events.clear();
    Runnel<String, String> waiting =
        new TestChain<>(
            Plan.of("Demo.waiting").await("wait"),
            Bridge.shared(),
            (value, run) -> new CompletableFuture<>());
    waiting.invokeAsync("x", watched).cancel(true);
    assertThat(kinds()).containsExactly("RunStarted", "StepStarted", "RunFailed");
    assertThat(((RunEvent.RunFailed) events.get(2)).error())
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aListenerThatThrowsIsIgnored() {
    RunConfig rude =
        RunConfig.defaults()
            .withListener(
                event -> {
                  throw new IllegalStateException("rude listener");
                })
            .withListener(events::add);

    assertThat(chain.invoke("ab", rude)).isEqualTo(2);
    assertThat(chain.invokeAsync("ab", rude).join()).isEqualTo(2);
    assertThat(kinds()).hasSize(12);
  }

  @Test
  void itemsOfABatchBelongToIt() {
    chain.batch(List.of("a", "b", "c"), watched);

    List<RunEvent> starts = events.stream().filter(RunEvent.RunStarted.class::isInstance).toList();
    assertThat(starts).hasSize(3);
    assertThat(starts).extracting(RunEvent::runId).doesNotHaveDuplicates();
    assertThat(starts.stream().map(RunEvent::parentRunId).distinct()).hasSize(1);
    assertThat(starts.get(0).parentRunId()).isPresent();
  }

  @Test
  void nestedRunsTellTheirParent() {
    Runnel<String, Integer> outer =
        new TestChain<>(
            Plan.of("Demo.outer").offload("inner"),
            Bridge.shared(),
            (value, run) -> chain.invoke("ab", run.child()));
    outer.invoke("x", watched.withRunName("mine").withTag("t"));

    RunEvent.RunStarted parent = (RunEvent.RunStarted) events.get(0);
    RunEvent.RunStarted child =
        events.stream()
            .filter(RunEvent.RunStarted.class::isInstance)
            .map(RunEvent.RunStarted.class::cast)
            .filter(start -> start.chain().equals("Demo.length"))
            .findFirst()
            .orElseThrow();
    assertThat(child.parentRunId()).contains(parent.runId());
    assertThat(parent.runName()).isEqualTo("mine");
    assertThat(child.runName()).as("a name is for one run").isEqualTo("Demo.length");
    assertThat(child.tags()).containsExactly("t");
  }

  @Test
  void theSameListenerIsToldOnce() {
    chain.withConfig(watched).invoke("ab", watched);

    assertThat(kinds()).hasSize(6);
  }
}
