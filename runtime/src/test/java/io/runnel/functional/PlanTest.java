package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.Plan;
import io.runnel.testing.InBothWorlds;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What plans say of themselves, and which are refused. */
class PlanTest {

  @Test
  void itsTextShowsBranchesAndWhatIsCaught() {
    Plan plan =
        Plan.of("Demo.answer")
            .offload("a")
            .kept()
            .route(Branches.of().await("refund").chain("invoice").offload("audit").tap().input())
            .fanOut(Branches.of().await("retrieve").caught().offload("news").input())
            .offload("prompt")
            .with(1)
            .await("ask")
            .caught()
            .inline("orApology");

    assertThat(plan)
        .hasToString(
            "offload[a] -> (await[refund] | chain[invoice] | offload[audit] | _)"
                + " -> (try await[retrieve] & offload[news] & _)"
                + " -> offload[prompt] -> try await[ask] -> inline[orApology]");
  }

  @Test
  void itsTextShowsWhatRunsOnceAChunk() {
    Plan plan =
        Plan.of("Demo.stream")
            .offload("a")
            .streamChain("tell")
            .fanOut(Branches.of().inline("x").input())
            .route(Branches.of().inline("y").input())
            .caught()
            .collect()
            .offload("b");

    assertThat(plan)
        .hasToString(
            "offload[a] -> chain[tell] => (inline[x] & _) => try (inline[y] | _)"
                + " -> collect -> offload[b]");
  }

  @Test
  void whatIsNotKeptCannotBeTaken() {
    Plan later = Plan.of("Demo.later").offload("a").with(2).offload("b").kept();
    Plan never = Plan.of("Demo.never").offload("a").offload("b").with(1);
    Plan input = Plan.of("Demo.input").offload("a").with(0);
    Plan chunk = Plan.of("Demo.chunk").iterable("a").inline("b").kept().collect().inline("c");
    Plan sibling =
        Plan.of("Demo.sibling").fanOut(Branches.of().inline("a").kept().inline("b").with(1));

    assertThatThrownBy(later::toString)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Demo.later, a: what it takes of call 2 is not kept for it");
    assertThatThrownBy(never::toString).hasMessageContaining("call 1 is not kept");
    assertThatThrownBy(input::toString).hasMessageContaining("call 0 is not kept");
    assertThatThrownBy(chunk.with(2)::toString).hasMessageContaining("call 2 is not kept");
    assertThatThrownBy(sibling::toString).hasMessageContaining("call 1 is not kept");
  }

  @Test
  void modifiersAreForWhatTheyMakeSenseFor() {
    Plan plan = Plan.of("Demo.odd");
    assertThatThrownBy(plan::caught).isInstanceOf(IllegalStateException.class);
    plan.fanOut(Branches.of().inline("a").input());
    assertThatThrownBy(plan::tap).hasMessage("That is for its branches");
    plan.inline("b").tap();
    assertThatThrownBy(plan::kept).hasMessage("b: a tap produces nothing to keep");
    plan.publisher("c");
    assertThatThrownBy(plan::caught).hasMessage("c: only a step of one value can be caught");
    assertThatThrownBy(Branches.of().input()::caught).hasMessageContaining("only a step");
    assertThatThrownBy(() -> plan.route(Branches.of())).hasMessage("there are no branches");
    assertThatThrownBy(plan::unordered)
        .hasMessage("c: only a step that runs ahead can change the order");
    assertThatThrownBy(() -> plan.ahead(1)).hasMessage("c: only a step of one value can run ahead");
    assertThatThrownBy(() -> plan.offload("d").ahead(0)).hasMessageContaining("0 chunks ahead");
    assertThatThrownBy(() -> plan.window(0)).hasMessage("a window of 0 chunks");
    assertThatThrownBy(() -> plan.fanOut(Branches.of().publisher("e")))
        .hasMessage("a branch has to make a value of the stream that it opens");
    assertThatThrownBy(Plan.of("Demo.value").inline("a").collect()::toString)
        .hasMessage("Demo.value has no stream there");
  }

  @Test
  void itsTextShowsTheStagesOfStreams() {
    assertThat(
            Plan.of("Demo.pages")
                .iterable("pages")
                .await("fetch")
                .ahead(200)
                .cpu("parse")
                .ahead(2)
                .unordered()
                .window(500)
                .offload("write")
                .publisher("rows")
                .collect()
                .fanOut(Branches.of().iterator("lines").asStream().generator("words").collect())
                .inline("join")
                .stream("tail")
                .fold()
                .inline("sum"))
        .hasToString(
            "pull[pages] => await[fetch] ahead 200 => cpu[parse] ahead 2 unordered"
                + " => window(500) => offload[write] => subscribe[rows] -> collect"
                + " -> (pull[lines] live & generate[words] collect) -> inline[join]"
                + " -> pull[tail] -> collect -> inline[sum]");
  }

  @Test
  void whatIsInUseIsNotChanged() {
    Plan plan = Plan.of("Demo.used").inline("a");
    new TestChain<>(plan, Bridge.shared(), (value, run) -> value);

    assertThatThrownBy(() -> plan.inline("b")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(plan::drop).isInstanceOf(IllegalStateException.class);
  }

  /** However many elements there are, the stack stays as deep as it was. */
  @Test
  void thousandsOfElementsRun() {
    int elements = 5_000;
    Runnel<Integer, Integer> one =
        new TestChain<>(
            Plan.of("Demo.one").inline("add"),
            Bridge.shared(),
            (value, run) -> (Integer) value + 1);
    Plan plan = Plan.of("Demo.long");
    TestStep[] steps = new TestStep[5 * elements];
    for (int element = 0; element < elements; element++) {
      plan.route(Branches.of().inline("add").input())
          .fanOut(Branches.of().inline("same").inline("tap").tap())
          .chain("one")
          .await("done");
      steps[5 * element] = (value, run) -> (Integer) value + 1;
      steps[5 * element + 1] = (value, run) -> value;
      steps[5 * element + 2] = (value, run) -> value;
      steps[5 * element + 3] = (value, run) -> one;
      steps[5 * element + 4] = (value, run) -> CompletableFuture.completedFuture(value);
    }
    Runnel<Integer, Integer> chain =
        new TestChain<>((position, value) -> 1, plan, Bridge.shared(), steps);

    assertThat(InBothWorlds.call(chain, 0)).isEqualTo(2 * elements);
  }

  @Test
  void aListThatAStepProducesIsOneValue() {
    Runnel<String, Object> chain =
        new TestChain<>(
            Plan.of("Demo.list").keepInput().inline("list").inline("take").with(0),
            Bridge.shared(),
            (value, run) -> Arrays.asList(1, 2),
            (value, run) -> value);

    assertThat(InBothWorlds.call(chain, "x")).isEqualTo(Arrays.asList(Arrays.asList(1, 2), "x"));
  }
}
