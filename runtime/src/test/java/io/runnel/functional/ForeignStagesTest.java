package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Numbers;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stages that somebody else has written, by the rules or not. */
@Timeout(30)
class ForeignStagesTest {

  /**
   * A stage of which nothing works but {@code whenComplete}, which does what it is told to; every
   * other method throws, as it may be in other people's code.
   */
  @SuppressWarnings("unchecked")
  private static CompletionStage<Object> stage(
      Function<BiConsumer<Object, Throwable>, CompletionStage<Object>> whenComplete) {
    return (CompletionStage<Object>)
        Proxy.newProxyInstance(
            ForeignStagesTest.class.getClassLoader(),
            new Class<?>[] {CompletionStage.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "whenComplete" ->
                      whenComplete.apply((BiConsumer<Object, Throwable>) arguments[0]);
                  case "toString" -> "a foreign stage";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** A stage that calls back at once, inside {@code whenComplete}. */
  private static CompletionStage<Object> atOnce(Consumer<BiConsumer<Object, Throwable>> calls) {
    return stage(
        callback -> {
          calls.accept(callback);
          return null;
        });
  }

  /** A stage that calls back later, on another thread. */
  private static CompletionStage<Object> later(Consumer<BiConsumer<Object, Throwable>> calls) {
    return stage(
        callback -> {
          CompletableFuture.runAsync(() -> calls.accept(callback));
          return null;
        });
  }

  private static <T> T valueOf(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  /** Two steps that await the same kind of stage, in every place where one can be awaited. */
  private static List<Object> everywhere(Supplier<CompletionStage<?>> stages) throws Exception {
    TestStep step = (value, run) -> stages.get();
    TestStep pair = (value, run) -> value;
    Runnel<Object, Object> plain =
        new TestChain<>(Plan.of("D.plain").await("a").await("b"), Bridge.shared(), step, step);
    Runnel<Object, Object> forked =
        new TestChain<>(
            Plan.of("D.forked").fanOut(Branches.of().await("a").await("b")).inline("first"),
            Bridge.shared(),
            step,
            step,
            (value, run) -> ((List<?>) value).get(1));
    Runnel<Object, Object> routed =
        new TestChain<>(
            (position, value) -> 1,
            Plan.of("D.routed").route(Branches.of().await("a").input()).await("b"),
            Bridge.shared(),
            step,
            step);
    Runnel<Object, Object> nested =
        new TestChain<>(Plan.of("D.nested").chain("a"), Bridge.shared(), (value, run) -> plain);
    StreamRunnel<Object, Object, List<Object>> streamed =
        new TestStreamChain<>(
            Plan.of("D.streamed").publisher("one").await("a").await("b"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new Numbers(1),
            step,
            step);
    List<Object> results = new ArrayList<>();
    for (Runnel<Object, Object> each : List.of(plain, forked, routed, nested)) {
      results.add(each.invoke("x"));
      results.add(valueOf(each.invokeAsync("x")));
      results.addAll(each.batch(List.of("x", "y")));
      results.addAll(each.batch(List.of("x", "y"), RunConfig.defaults().withMaxConcurrency(1)));
    }
    if (results.get(0) != null) { // which a stream can't contain
      results.addAll(streamed.invoke("x"));
      results.addAll(valueOf(streamed.invokeAsync("x")));
    }
    return results;
  }

  private static void assertEverywhere(Object value, Supplier<CompletionStage<?>> stages)
      throws Exception {
    assertThat(everywhere(stages))
        .hasSize(value == null ? 24 : 26)
        .allMatch(result -> Objects.equals(result, value));
  }

  @Test
  void stagesOfTheJdkAreAwaitedEverywhere() throws Exception {
    assertEverywhere("y", () -> CompletableFuture.completedStage("y"));
    assertEverywhere("y", () -> CompletableFuture.completedFuture("y").minimalCompletionStage());
    assertEverywhere("y", () -> CompletableFuture.supplyAsync(() -> "y").minimalCompletionStage());
    assertEverywhere("y", () -> CompletableFuture.supplyAsync(() -> "y").copy());
    assertEverywhere(
        "y", () -> new CompletableFuture<>().completeOnTimeout("y", 1, TimeUnit.NANOSECONDS));
  }

  @Test
  void stagesThatOnlyCallBackAreAwaitedEverywhere() throws Exception {
    assertEverywhere("y", () -> atOnce(callback -> callback.accept("y", null)));
    assertEverywhere("y", () -> later(callback -> callback.accept("y", null)));
  }

  @Test
  void failedStagesOfTheJdkFailTheirStep() {
    IllegalStateException failure = new IllegalStateException("no");
    for (Supplier<CompletionStage<?>> stages :
        List.<Supplier<CompletionStage<?>>>of(
            () -> CompletableFuture.failedStage(failure),
            () -> CompletableFuture.failedFuture(failure).minimalCompletionStage(),
            () -> later(callback -> callback.accept(null, failure)),
            () -> later(callback -> callback.accept("and a value", failure)),
            () -> atOnce(callback -> callback.accept(null, new CompletionException(failure))))) {
      assertThatThrownBy(() -> everywhere(stages)).isSameAs(failure);
      Runnel<Object, Object> chain = one(stages);
      assertThat(chain.invokeAsync("x").handle((value, error) -> error).join()).isSameAs(failure);
    }
  }

  private static Runnel<Object, Object> one(Supplier<CompletionStage<?>> stages) {
    return new TestChain<>(
        Plan.of("D.one").await("a"), Bridge.shared(), (value, run) -> stages.get());
  }

  @Test
  void aCallbackWithNeitherValueNorFailureBringsNull() throws Exception {
    assertEverywhere(null, () -> atOnce(callback -> callback.accept(null, null)));
    assertEverywhere(null, () -> later(callback -> callback.accept(null, null)));
  }

  @Test
  void onlyTheFirstCallbackCounts() throws Exception {
    assertEverywhere(
        "first",
        () ->
            atOnce(
                callback -> {
                  callback.accept("first", null);
                  callback.accept("second", null);
                  callback.accept(null, new IllegalStateException("third"));
                }));
    assertEverywhere(
        "first",
        () ->
            later(
                callback -> {
                  callback.accept("first", null);
                  callback.accept("second", null);
                  callback.accept(null, new IllegalStateException("third"));
                }));
  }

  /** A run waits for one stage after another; what belongs to one must not end another. */
  @Test
  void aSecondCallbackIsNotTakenForThatOfTheNextStage() throws Exception {
    for (boolean refuses : new boolean[] {false, true}) {
      AtomicReference<BiConsumer<Object, Throwable>> first = new AtomicReference<>();
      CompletableFuture<Object> second = new CompletableFuture<>();
      Gate begun = new Gate();
      Runnel<Object, Object> chain =
          new TestChain<>(
              Plan.of("D.two").await("first").caught().await("second").inline("last"),
              Bridge.shared(),
              (value, run) ->
                  stage(
                      callback -> {
                        first.set(callback);
                        if (refuses) {
                          throw new IllegalStateException("no callbacks");
                        }
                        callback.accept("first", null);
                        return null;
                      }),
              (value, run) -> {
                begun.open();
                return second;
              },
              (value, run) -> value + " of the second");
      CompletableFuture<Object> result = chain.invokeAsync("x");
      begun.pass();

      first.get().accept("again", null);
      first.get().accept(null, new IllegalStateException("and again"));

      assertThat(result).isNotDone();
      second.complete("value");
      assertThat(valueOf(result)).isEqualTo("value of the second");
    }
  }

  @Test
  void aStageThatThrowsFromWhenCompleteFailsItsStepEverywhere() {
    IllegalStateException failure = new IllegalStateException("no callbacks");
    for (Supplier<CompletionStage<?>> stages :
        List.<Supplier<CompletionStage<?>>>of(
            () ->
                stage(
                    callback -> {
                      throw failure;
                    }),
            () ->
                atOnce(
                    callback -> {
                      callback.accept("y", null);
                      throw failure;
                    }),
            () ->
                stage(
                    callback -> {
                      CompletableFuture.runAsync(() -> callback.accept("y", null)).join();
                      throw failure;
                    }))) {
      assertThatThrownBy(() -> everywhere(stages)).isSameAs(failure);
      Runnel<Object, Object> chain = one(stages);
      for (int i = 0; i < 100; i++) {
        assertThat(chain.invokeAsync("x").handle((value, error) -> error).join()).isSameAs(failure);
      }
    }
  }

  @Test
  void aStageThatHasNoFutureIsLeftAloneByACancel() {
    Runnel<Object, Object> chain = one(() -> stage(callback -> null));
    CompletableFuture<Object> result = chain.invokeAsync("x");

    result.cancel(true);

    assertThat(result).isCancelled();
    assertThatThrownBy(
            () -> chain.invoke("x", RunConfig.defaults().withTimeout(Duration.ofMillis(5))))
        .isInstanceOf(RunTimeoutException.class);
  }
}
