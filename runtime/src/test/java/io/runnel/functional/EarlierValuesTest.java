package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.InBothWorlds;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What steps take that was produced before the step in front of them. */
class EarlierValuesTest {

  private static final TestStep SAME = (value, run) -> value;

  private static TestStep suffix(String suffix) {
    return (value, run) -> value + suffix;
  }

  private static TestStep later(String suffix) {
    return (value, run) -> CompletableFuture.supplyAsync(() -> value + suffix);
  }

  @Test
  void aStepTakesTheInputAndWhatEarlierStepsProduced() {
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.kept")
                .keepInput()
                .offload("a")
                .kept()
                .await("b")
                .kept()
                .inline("c")
                .offload("all")
                .with(2, 0, 1),
            Bridge.shared(),
            suffix("a"),
            later("b"),
            suffix("c"),
            SAME);

    assertThat(InBothWorlds.call(chain, "x")).isEqualTo(List.of("xabc", "xab", "x", "xa"));
  }

  @Test
  void whatIsTakenCannotBeChangedAndMayBeNull() {
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.none").keepInput().inline("none").kept().inline("take").with(0, 1),
            Bridge.shared(),
            (value, run) -> null,
            SAME);

    List<?> values = (List<?>) InBothWorlds.call(chain, null);
    assertThat(values).isEqualTo(Arrays.asList(null, null, null));
    assertThatThrownBy(() -> values.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void joinedValuesComeFirst() {
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.joined")
                .keepInput()
                .inline("a")
                .kept()
                .fanOut(Branches.of().offload("b").kept().await("c").input())
                .offload("tap")
                .tap()
                .offload("all")
                .with(0, 1, 2),
            Bridge.shared(),
            suffix("a"),
            suffix("b"),
            later("c"),
            SAME,
            SAME);

    assertThat(InBothWorlds.call(chain, "x"))
        .isEqualTo(List.of("xab", "xac", "xa", "x", "xa", "xab"));
  }

  @Test
  void theOneValueOfAFanOutIsOneValue() {
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.single")
                .keepInput()
                .fanOut(Branches.of().offload("list").offload("tap").tap())
                .offload("all")
                .with(0),
            Bridge.shared(),
            (value, run) -> List.of(1, 2),
            SAME,
            SAME);

    assertThat(InBothWorlds.call(chain, "x")).isEqualTo(List.of(List.of(1, 2), "x"));
  }

  @Test
  void alternativesTakeAndAreKept() {
    Runnel<String, Object> chain =
        new TestChain<>(
            (position, value) -> value.equals("x") ? 1 : 2,
            Plan.of("Demo.routes")
                .keepInput()
                .route(Branches.of().offload("a").with(0).kept().await("b").with(0).kept())
                .offload("all")
                .with(1, 2),
            Bridge.shared(),
            (value, run) -> "a" + value,
            (value, run) -> CompletableFuture.completedFuture("b" + value),
            SAME);

    assertThat(InBothWorlds.call(chain, "x")).isEqualTo(Arrays.asList("a[x, x]", "a[x, x]", null));
    assertThat(InBothWorlds.call(chain, "y")).isEqualTo(Arrays.asList("b[y, y]", null, "b[y, y]"));
  }

  @Test
  void ofACaughtStepTheOutcomeIsKept() {
    Runnel<String, List<?>> chain =
        new TestChain<>(
            Plan.of("Demo.caught")
                .fanOut(Branches.of().offload("fail").caught().kept().input())
                .inline("x")
                .inline("all")
                .with(1),
            Bridge.shared(),
            (value, run) -> {
              throw new IllegalStateException("no");
            },
            (value, run) -> "x",
            SAME);

    for (List<?> values : List.of(chain.invoke("a"), chain.invokeAsync("a").join())) {
      assertThat(values.get(0)).isEqualTo("x");
      assertThat(values.get(1)).isInstanceOf(Outcome.Failure.class);
    }
  }

  @Test
  void runsDoNotSeeOneAnothersValues() {
    Runnel<Integer, Object> chain =
        new TestChain<>(
            Plan.of("Demo.many").keepInput().offload("a").kept().await("b").offload("c").with(0, 1),
            Bridge.shared(),
            (value, run) -> (Integer) value + 1,
            (value, run) -> CompletableFuture.supplyAsync(() -> (Integer) value + 1),
            SAME);
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();

    assertThat(chain.batch(inputs))
        .isEqualTo(inputs.stream().map(i -> List.of(i + 2, i, i + 1)).toList());
  }

  @Test
  void eventsShowAllThatAStepTakes() {
    List<RunEvent> events = new CopyOnWriteArrayList<>();
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.told").keepInput().inline("a").inline("b").with(0),
            Bridge.shared(),
            suffix("a"),
            SAME);
    chain.invoke("x", RunConfig.defaults().withListener(events::add));
    chain.invokeAsync("x", RunConfig.defaults().withListener(events::add)).join();

    assertThat(events)
        .filteredOn(RunEvent.StepStarted.class::isInstance)
        .extracting(event -> ((RunEvent.StepStarted) event).input())
        .containsExactly("x", List.of("xa", "x"), "x", List.of("xa", "x"));
  }

  @Test
  void chunksInheritWhatWasKeptBeforeThemAndKeepTheirOwn() throws Exception {
    StreamRunnel<Integer, Object, List<Object>> stream =
        new TestStreamChain<>(
            Plan.of("Demo.chunks")
                .keepInput()
                .offload("before")
                .kept()
                .publisher("numbers")
                .with(0)
                .await("own")
                .kept()
                .offload("between")
                .offload("all")
                .with(0, 1, 3),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> "before",
            (value, run) -> new Numbers((Integer) ((List<?>) value).get(1)),
            (value, run) -> CompletableFuture.supplyAsync(() -> "own" + value),
            (value, run) -> "between",
            SAME);
    List<Object> all =
        List.of(
            List.of("between", 3, "before", "own0"),
            List.of("between", 3, "before", "own1"),
            List.of("between", 3, "before", "own2"));

    assertThat(stream.stream(3)).containsExactlyElementsOf(all);
    assertThat(Recorder.of(stream.streamAsync(3), 100).await().received).isEqualTo(all);
    assertThat(InBothWorlds.call(stream, 3)).isEqualTo(all);
  }

  /** What an alternative keeps for one chunk is not there for the next one. */
  @Test
  void aChunkDoesNotSeeWhatAnotherOneKept() throws Exception {
    StreamRunnel<Integer, Object, List<Object>> stream =
        new TestStreamChain<>(
            (position, value) -> (Integer) value == 0 ? 1 : 2,
            Plan.of("Demo.chunks")
                .publisher("numbers")
                .route(Branches.of().inline("zero").kept().input())
                .inline("all")
                .with(2),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            (value, run) -> "zero",
            SAME);
    List<Object> all = List.of(List.of("zero", "zero"), Arrays.asList(1, null));

    assertThat(stream.stream(2)).containsExactlyElementsOf(all);
    assertThat(Recorder.of(stream.streamAsync(2), 9).await().received).isEqualTo(all);
  }

  @Test
  void theFoldTakesWhatWasKeptBeforeTheStream() {
    StreamRunnel<Integer, Integer, Object> stream =
        new TestStreamChain<>(
            Plan.of("Demo.fold")
                .keepInput()
                .inline("before")
                .kept()
                .iterable("numbers")
                .inline("own")
                .kept()
                .fold()
                .offload("fold")
                .with(0, 1),
            Fold.STEP,
            Bridge.shared(),
            (value, run) -> "before",
            (value, run) -> List.of(1, 2),
            SAME,
            SAME);
    Object folded = List.of(List.of(1, 2), 7, "before");

    assertThat(InBothWorlds.call(stream, 7)).isEqualTo(folded);
    assertThat(stream.stream(7, chunk -> {})).isEqualTo(folded);
    assertThat(stream.streamAsync(7, chunk -> {}).join()).isEqualTo(folded);
    assertThat(InBothWorlds.call(Runnel.of((Integer i) -> i).then(stream), 7)).isEqualTo(folded);
    assertThat(InBothWorlds.call(stream.withConfig(RunConfig.defaults().withTag("t")), 7))
        .isEqualTo(folded);
  }

  @Test
  void behindCollectedChunksOnlyWhatWasKeptBeforeThemIsThere() {
    Runnel<Integer, Object> chain =
        new TestChain<>(
            Plan.of("Demo.collected")
                .keepInput()
                .publisher("numbers")
                .inline("own")
                .collect()
                .await("sum")
                .kept()
                .inline("all")
                .with(0, 3),
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            SAME,
            (value, run) -> CompletableFuture.completedFuture(((List<?>) value).size()),
            SAME);

    assertThat(InBothWorlds.call(chain, 4)).isEqualTo(List.of(4, 4, 4));
  }
}
