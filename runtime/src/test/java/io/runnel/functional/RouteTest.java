package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Busy;
import io.runnel.testing.Choice;
import io.runnel.testing.InBothWorlds;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** One of several steps, chosen by what arrives. */
class RouteTest {

  private final List<Object> tapped = new CopyOnWriteArrayList<>();

  private final TestStep same = (value, run) -> value;
  private final TestStep text =
      (value, run) -> CompletableFuture.supplyAsync(() -> "text " + value);
  private final TestStep number = (value, run) -> "number " + value;
  private final TestStep tap = (value, run) -> tapped.add(value);

  private Runnel<Object, Object> routed(Plan plan) {
    return new TestChain<>(
        Choice.byType(String.class, Integer.class, Long.class, Double.class),
        plan.inline("behind"),
        Bridge.shared(),
        same,
        text,
        number,
        tap,
        (value, run) -> value + "!");
  }

  private final Runnel<Object, Object> chain =
      routed(
          Plan.of("Demo.route")
              .offload("first")
              .route(Branches.of().await("text").offload("number").cpu("tap").tap().input()));

  @Test
  void theAlternativeThatIsChosenRuns() {
    assertThat(InBothWorlds.call(chain, "a")).isEqualTo("text a!");
    assertThat(InBothWorlds.call(chain, 1)).isEqualTo("number 1!");
    assertThat(tapped).isEmpty();
  }

  @Test
  void aTapLetsTheValueGoOn() {
    assertThat(InBothWorlds.call(chain, 3L)).isEqualTo("3!");
    assertThat(tapped).containsExactly(3L, 3L, 3L, 3L);
  }

  @Test
  void theInputIsAnAlternative() {
    assertThat(InBothWorlds.call(chain, 0.5)).isEqualTo("0.5!");
  }

  @Test
  void whatNoAlternativeTakesFailsTheRun() {
    Throwable none = InBothWorlds.failure(chain, 'c');
    assertThat(none)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Demo.route, step 2, route[text | number | tap | _]: no alternative takes a"
                + " java.lang.Character; was a sealed type extended without compiling again?");
    assertThat(StepTrace.of(none).orElseThrow())
        .hasMessage("Demo.route failed in step 2, route[text | number | tap | _]");

    assertThat(InBothWorlds.failure(chain, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "Demo.route, step 2, route[text | number | tap | _]: no alternative takes null");
  }

  @Test
  void nullGoesToAnAlternativeThatTakesIt() {
    Runnel<Object, Object> any =
        new TestChain<>(
            (position, value) -> value instanceof String ? 1 : 2,
            Plan.of("Demo.any").route(Branches.of().await("text").input()),
            Bridge.shared(),
            text);

    assertThat(InBothWorlds.call(any, null)).isNull();
  }

  @Test
  void eventsAndTracesTellTheNameAndThePositionOfTheRoute() {
    List<RunEvent> events = new CopyOnWriteArrayList<>();
    chain.invoke(1, RunConfig.defaults().withListener(events::add));
    assertThat(events)
        .filteredOn(RunEvent.StepStarted.class::isInstance)
        .extracting(event -> (RunEvent.StepStarted) event)
        .extracting(event -> event.step() + " " + event.position())
        .containsExactly("first 1", "number 2", "behind 3");

    Runnel<Object, Object> failing =
        new TestChain<>(
            (position, value) -> 2,
            Plan.of("Demo.failing").inline("a").route(Branches.of().inline("b").cpu("c")),
            Bridge.shared(),
            same,
            same,
            (value, run) -> {
              throw new IllegalArgumentException("no");
            });
    assertThat(StepTrace.of(InBothWorlds.failure(failing, 1)).orElseThrow())
        .hasMessage("Demo.failing failed in step 2, cpu[c]");
  }

  @Test
  void theRouteAsAWholeIsCaught() {
    Plan plan = Plan.of("Demo.caught").route(Branches.of().offload("fail").input()).caught();
    Runnel<Object, Outcome<Object, Object>> caught =
        new TestChain<>(
            Choice.byType(String.class, Integer.class),
            plan,
            Bridge.shared(),
            (value, run) -> {
              throw new IllegalArgumentException("no " + value);
            });

    for (Outcome<Object, Object> failed : eachWay(caught, "a")) {
      Outcome.Failure<?, ?> failure = (Outcome.Failure<?, ?>) failed;
      assertThat(failure.error()).hasMessage("no a");
      assertThat(failure.input()).isEqualTo("a");
      assertThat(StepTrace.of(failure.error()).orElseThrow().step()).isEqualTo("fail");
    }
    for (Outcome<Object, Object> passed : eachWay(caught, 1)) {
      assertThat(((Outcome.Success<?, ?>) passed).output()).isEqualTo(1);
    }
    for (Outcome<Object, Object> none : eachWay(caught, 'c')) {
      assertThat(((Outcome.Failure<?, ?>) none).error())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("no alternative takes a java.lang.Character");
    }
  }

  private static <I, O> List<O> eachWay(Runnel<I, O> chain, I input) {
    List<O> results = new ArrayList<>();
    results.add(chain.invoke(input));
    results.add(chain.invokeAsync(input).join());
    results.addAll(chain.batch(List.of(input, input)));
    return results;
  }

  @Test
  void anAlternativeIsCaughtAlone() {
    Runnel<Object, Object> one =
        new TestChain<>(
            Choice.byType(String.class, Integer.class),
            Plan.of("Demo.one").route(Branches.of().offload("fail").caught().input()),
            Bridge.shared(),
            (value, run) -> {
              throw new IllegalArgumentException("no");
            });

    assertThat(one.invoke("a")).isInstanceOf(Outcome.Failure.class);
    assertThat(one.invokeAsync("a").join()).isInstanceOf(Outcome.Failure.class);
    assertThat(InBothWorlds.call(one, 1)).isEqualTo(1);
  }

  @Test
  void theFirstElementMayBeARoute() {
    Runnel<Object, Object> first =
        new TestChain<>(
            Choice.byType(String.class, Integer.class),
            Plan.of("Demo.first").route(Branches.of().await("text").offload("number")),
            Bridge.shared(),
            text,
            number);

    assertThat(InBothWorlds.call(first, "a")).isEqualTo("text a");
    assertThat(InBothWorlds.call(first, 1, RunConfig.defaults().withMaxConcurrency(1)))
        .isEqualTo("number 1");
  }

  @Test
  void eachChunkIsRoutedInOrder() throws Exception {
    StreamRunnel<Integer, Object, List<Object>> stream =
        new TestStreamChain<>(
            (position, value) -> (Integer) value % 4 + 1,
            Plan.of("Demo.chunks")
                .publisher("numbers")
                .route(Branches.of().await("text").offload("number").inline("tap").tap().input()),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            text,
            number,
            tap);
    List<Object> all = List.of("text 0", "number 1", 2, 3, "text 4", "number 5", 6, 7);

    assertThat(stream.stream(8)).containsExactlyElementsOf(all);
    assertThat(stream.invoke(8)).isEqualTo(all);
    assertThat(stream.invokeAsync(8).join()).isEqualTo(all);
    assertThat(Recorder.of(stream.streamAsync(8), 100).await().received).isEqualTo(all);
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);
    assertThat(Recorder.of(stream.streamAsync(8, one), 100).await().received).isEqualTo(all);
    assertThat(stream.stream(8, one)).containsExactlyElementsOf(all);
  }

  @Test
  void aLimitHoldsForAlternatives() {
    Busy busy = new Busy();
    Runnel<Object, Object> limited =
        new TestChain<>(
            Choice.byType(String.class, Integer.class),
            Plan.of("Demo.limited").route(Branches.of().offload("text").cpu("number")),
            Bridge.shared(),
            busy.step(same),
            busy.step(same));
    List<Object> inputs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      inputs.add(i % 2 == 0 ? "a" : (Object) i);
    }

    assertThat(limited.batch(inputs, RunConfig.defaults().withMaxConcurrency(1))).isEqualTo(inputs);
    assertThat(busy.most()).isEqualTo(1);
  }
}
