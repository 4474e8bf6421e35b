package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.Promise;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.support.Branches;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.TestChain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs that wait for runs that wait for runs: none of that may need stack. A stack that overflows
 * inside a callback of a {@code CompletableFuture} is swallowed there, and somebody waits for ever.
 */
@Timeout(60)
class DeepRunsTest {

  private static final int MILLION = 1_000_000;
  private static final int MANY = 100_000; // where the JDK copies a stack trace for each
  private static final int NESTED = 5_000; // each step of which all the runs around it take note

  private static <T> T valueOf(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }

  private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
    return future.<Throwable>handle((value, failure) -> failure).get(30, TimeUnit.SECONDS);
  }

  /** Runs each of which awaits the one made before. */
  private static CompletableFuture<Integer> waiting(CompletionStage<Integer> innermost, int runs) {
    Runnel<CompletionStage<Integer>, Integer> next =
        new TestChain<>(
            Plan.of("D.next").await("other").inline("add"),
            Bridge.shared(),
            (value, run) -> value,
            (value, run) -> (Integer) value + 1);
    CompletableFuture<Integer> last = next.invokeAsync(innermost);
    for (int i = 1; i < runs; i++) {
      last = next.invokeAsync(last);
    }
    return last;
  }

  @Test
  void aMillionRunsThatWaitForOneAnotherCompleteTogether() throws Exception {
    for (CompletableFuture<Integer> innermost :
        List.of(new CompletableFuture<Integer>(), new Promise<Integer>())) {
      CompletableFuture<Integer> last = waiting(innermost, MILLION);
      assertThat(last).isNotDone();

      innermost.complete(0);

      assertThat(valueOf(last)).isEqualTo(MILLION);
    }
  }

  @Test
  void manyRunsThatWaitForOneAnotherFailTogether() throws Exception {
    CompletableFuture<Integer> innermost = new CompletableFuture<>();
    CompletableFuture<Integer> last = waiting(innermost, MANY);
    IllegalStateException failure = new IllegalStateException("deep inside");

    innermost.completeExceptionally(failure);

    assertThat(failureOf(last)).isSameAs(failure);
    assertThat(failure.getSuppressed()).hasSize(1);
  }

  @Test
  void cancellingTheOutermostOfManyRunsReachesTheStageOfTheInnermost() throws Exception {
    CompletableFuture<Integer> innermost = new CompletableFuture<>();
    CompletableFuture<Integer> last = waiting(innermost, MANY);

    last.cancel(true);

    assertThat(last).isCancelled();
    assertThat(innermost).isCancelled();
  }

  @Test
  void whatAStepCompletesDeepInsideIsCompleteWhenItGoesOn() throws Exception {
    Runnel<CompletionStage<Integer>, Integer> same =
        new TestChain<>(Plan.of("D.same").await("it"), Bridge.shared(), (value, run) -> value);
    Runnel<CompletionStage<Integer>, Integer> next =
        new TestChain<>(
            Plan.of("D.next").await("other").inline("complete"),
            Bridge.shared(),
            (value, run) -> value,
            (value, run) -> {
              Promise<Integer> another = new Promise<>();
              CompletableFuture<Integer> waiting = same.invokeAsync(another);
              another.complete((Integer) value + 1);
              return waiting.getNow(-1);
            });
    CompletableFuture<Integer> innermost = new CompletableFuture<>();
    CompletableFuture<Integer> last = next.invokeAsync(innermost);
    for (int i = 1; i < 100; i++) {
      last = next.invokeAsync(last);
    }

    innermost.complete(0);

    assertThat(valueOf(last)).isEqualTo(100);
  }

  @Test
  void aCallDeepInsideMayWaitForARunFurtherOut() throws Exception {
    Runnel<CompletionStage<Integer>, Integer> next =
        new TestChain<>(Plan.of("D.next").await("other"), Bridge.shared(), (value, run) -> value);
    CompletableFuture<Integer> innermost = new CompletableFuture<>();
    List<CompletableFuture<Integer>> all = new ArrayList<>(List.of(next.invokeAsync(innermost)));
    List<CompletableFuture<Integer>> waited = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int further = i + 1;
      waited.add(all.get(i).thenApply(value -> next.invoke(all.get(further))));
      all.add(next.invokeAsync(all.get(i))); // the last that is registered is the first to go on
    }

    CompletableFuture.runAsync(() -> innermost.complete(7));

    for (CompletableFuture<Integer> each : waited) {
      assertThat(valueOf(each)).isEqualTo(7);
    }
  }

  /** A chain that is a step of itself, so many times, each time a run inside the run. */
  private static Runnel<Integer, Integer> nesting(CompletionStage<Integer> innermost) {
    AtomicReference<Runnel<Integer, Integer>> self = new AtomicReference<>();
    self.set(
        new TestChain<>(
            (position, value) -> (Integer) value > 0 ? 1 : 2,
            Plan.of("D.self")
                .offload("count")
                .route(Branches.of().chain("self").await("innermost")),
            Bridge.shared(),
            (value, run) -> (Integer) value - 1,
            (value, run) -> self.get(),
            (value, run) -> innermost));
    return self.get();
  }

  @Test
  void thousandsOfRunsInsideOneAnotherEndTogether() throws Exception {
    CompletableFuture<Integer> innermost = new CompletableFuture<>();
    CompletableFuture<Integer> outermost = nesting(innermost).invokeAsync(NESTED);
    CompletableFuture.runAsync(() -> innermost.complete(7));
    assertThat(valueOf(outermost)).isEqualTo(7);
  }

  @Test
  void cancellingReachesTheStageInsideThousandsOfRuns() throws Exception {
    Gate begun = new Gate();
    CompletableFuture<Integer> innermost =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<Integer> whenComplete(
              BiConsumer<? super Integer, ? super Throwable> action) {
            CompletableFuture<Integer> same = super.whenComplete(action);
            begun.open();
            return same;
          }
        };
    CompletableFuture<Integer> outermost = nesting(innermost).invokeAsync(NESTED);
    begun.pass();

    outermost.cancel(true);

    assertThat(innermost).isCancelled();
    assertThat(outermost).isCancelled();
  }

  @Test
  void aMillionItemsWhoseStagesCompleteWhileTheyAreAwaitedNeedNoStack() throws Exception {
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("D.item").await("complete").await("complete"),
            Bridge.shared(),
            (value, run) -> new AtOnce<>((Integer) value + 1),
            (value, run) -> new AtOnce<>((Integer) value + 1));
    List<Integer> numbers = Collections.nCopies(MILLION, 1);

    for (RunConfig config :
        List.of(RunConfig.defaults(), RunConfig.defaults().withMaxConcurrency(1))) {
      assertThat(chain.batch(numbers, config)).hasSize(MILLION).containsOnly(3);
      assertThat(valueOf(chain.batchAsync(numbers, config))).hasSize(MILLION).containsOnly(3);
    }
  }

  @Test
  void aMillionItemsThatAreCompleteAlreadyNeedNoStack() throws Exception {
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("D.item").await("complete"),
            Bridge.shared(),
            (value, run) -> CompletableFuture.completedStage((Integer) value + 1));
    List<Integer> numbers = Collections.nCopies(MILLION, 1);

    assertThat(chain.batch(numbers)).containsOnly(2);
    assertThat(chain.batch(numbers, RunConfig.defaults().withMaxConcurrency(3))).containsOnly(2);
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(numbers)) {
      assertThat(outcomes).hasSize(MILLION);
    }
  }

  @Test
  void itemsThatCompleteOneAnotherNeedNoStack() throws Exception {
    List<Promise<Integer>> promises = Stream.generate(Promise<Integer>::new).limit(MANY).toList();
    Runnel<Integer, Integer> next =
        new TestChain<>(
            Plan.of("D.item").await("other").inline("completeTheNext"),
            Bridge.shared(),
            (value, run) -> promises.get((Integer) value),
            (value, run) -> {
              int following = (Integer) value + 1;
              return following == MANY || promises.get(following).complete(following);
            });
    List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
    CompletableFuture<List<Integer>> all = next.batchAsync(numbers);

    promises.get(0).complete(0);

    assertThat(valueOf(all)).hasSize(MANY);
  }

  /** A stage that somebody else completes while a callback is being registered. */
  private static final class AtOnce<T> extends CompletableFuture<T> {
    private final T value;

    AtOnce(T value) {
      this.value = value;
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
      CompletableFuture<T> same = super.whenComplete(action);
      complete(value);
      return same;
    }
  }
}
