package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** trim -> await length -> inline double, on every entry point. */
class EntryPointsTest {

  private final Runnel<String, Integer> chain = chain(Bridge.shared());

  private static Runnel<String, Integer> chain(Bridge bridge) {
    return new TestChain<>(
        Plan.of("Demo.twice").offload("trim").await("length").inline("twice"),
        bridge,
        (value, run) -> ((String) value).trim(),
        (value, run) -> CompletableFuture.supplyAsync(() -> ((String) value).length()),
        (value, run) -> 2 * (Integer) value);
  }

  @Test
  void invokeReturnsTheLastValue() {
    assertThat(chain.invoke(" abc ")).isEqualTo(6);
    assertThat(chain.invoke(" abc ", RunConfig.defaults())).isEqualTo(6);
  }

  @Test
  void invokeAsyncCompletesWithTheLastValue() {
    assertThat(chain.invokeAsync(" abc ").join()).isEqualTo(6);
    assertThat(chain.invokeAsync(" abc ", RunConfig.defaults()).join()).isEqualTo(6);
  }

  @Test
  void batchKeepsTheOrderOfItsInputs() {
    assertThat(chain.batch(List.of("a", "bb", "ccc"))).containsExactly(2, 4, 6);
    assertThat(chain.batchAsync(List.of("a", "bb", "ccc")).join()).containsExactly(2, 4, 6);
  }

  @Test
  void batchResultsAreUnmodifiable() {
    assertThatThrownBy(() -> chain.batch(List.of("a", "b")).set(0, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void emptyBatchIsEmpty() {
    assertThat(chain.batch(List.of())).isEmpty();
    assertThat(chain.batchAsync(List.of()).join()).isEmpty();
    assertThat(chain.batchOutcomes(List.of())).isEmpty();
    assertThat(chain.batchAsCompleted(List.of())).isEmpty();
  }

  @Test
  void outcomesHoldInputOutputAndIndex() {
    List<Outcome<String, Integer>> outcomes = chain.batchOutcomes(List.of("a", "bb"));

    assertThat(outcomes).extracting(Outcome::index).containsExactly(0L, 1L);
    assertThat(outcomes).extracting(Outcome::input).containsExactly("a", "bb");
    assertThat(outcomes).extracting(Outcome::orElseThrow).containsExactly(2, 4);
    assertThat(outcomes).allSatisfy(each -> assertThat(each.elapsed()).isPositive());
    assertThat(chain.batchOutcomesAsync(List.of("a")).join()).hasSize(1);
  }

  @Test
  void asCompletedHandsOutEveryOutcome() {
    try (Stream<Outcome<String, Integer>> all = chain.batchAsCompleted(List.of("a", "bb", "c"))) {
      assertThat(all.map(Outcome::input)).containsExactlyInAnyOrder("a", "bb", "c");
    }
  }

  @Test
  void asCompletedAsyncPublishesEveryOutcome() throws Exception {
    SubmissionPublisher<String> inputs = new SubmissionPublisher<>();
    Recorder<Outcome<String, Integer>> outcomes =
        Recorder.of(chain.batchAsCompletedAsync(inputs), Long.MAX_VALUE);
    List.of("a", "bb", "ccc").forEach(inputs::submit);
    inputs.close();

    assertThat(outcomes.await().received)
        .extracting(Outcome::orElseThrow)
        .containsExactlyInAnyOrder(2, 4, 6);
    assertThat(outcomes.completed).isTrue();
  }

  @Test
  void nullIsAValueLikeAnyOther() {
    Runnel<String, String> same = Runnel.of(value -> value);

    assertThat(same.invoke(null)).isNull();
    assertThat(same.invokeAsync(null).join()).isNull();
    assertThat(same.batch(Arrays.asList("a", null))).containsExactly("a", null);
  }

  @Test
  void aBatchIsNotDisturbedByChangesOfItsList() {
    List<String> inputs = new ArrayList<>(List.of("a", "b"));
    CompletableFuture<List<Integer>> results = chain.batchAsync(inputs);
    inputs.clear();

    assertThat(results.join()).containsExactly(2, 2);
  }

  @Test
  void nullInputsAreRefusedAtOnce() {
    assertThatThrownBy(() -> chain.batch(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> chain.batchAsync(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> chain.batchOutcomes(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> chain.batchAsCompleted(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> chain.batchAsCompletedAsync(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> chain.invoke("a", null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void thePlanIsTheText() {
    assertThat(chain).hasToString("offload[trim] -> await[length] -> inline[twice]");
  }

  @Test
  void thenRunsOneBehindTheOther() {
    Runnel<String, String> both = chain.then(Runnel.of(number -> "<" + number + ">"));

    assertThat(both.invoke("abc")).isEqualTo("<6>");
    assertThat(both.invokeAsync("abc").join()).isEqualTo("<6>");
    assertThat(both.batch(List.of("a", "b"))).containsExactly("<2>", "<2>");
  }

  @Test
  void thenTakesAsyncFunctionsToo() {
    Runnel<String, Integer> both =
        chain.then(Runnel.ofAsync(number -> CompletableFuture.supplyAsync(() -> number + 1)));

    assertThat(both.invoke("abc")).isEqualTo(7);
    assertThat(both.invokeAsync("abc").join()).isEqualTo(7);
  }
}
