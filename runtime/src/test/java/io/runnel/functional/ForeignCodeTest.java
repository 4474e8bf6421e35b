package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stages, subscribers, executors and contexts that break their own rules. */
@Timeout(30)
class ForeignCodeTest {

  private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
    try {
      Object value = future.get(20, TimeUnit.SECONDS);
      throw new AssertionError("it did not fail, but gave " + value);
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }

  private static <T> T valueOf(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  // stages

  @Test
  void aStageThatThrowsFromWhenCompleteFailsItsStepOnce() throws Exception {
    for (boolean callsBack : new boolean[] {false, true}) {
      CompletableFuture<Object> rude =
          new CompletableFuture<>() {
            @Override
            public CompletableFuture<Object> whenComplete(
                BiConsumer<? super Object, ? super Throwable> action) {
              if (callsBack) {
                action.accept("value", null);
              }
              throw new IllegalStateException("no callbacks");
            }

            @Override
            public CompletableFuture<Object> toCompletableFuture() {
              throw new UnsupportedOperationException();
            }
          };
      Runnel<String, String> chain =
          new TestChain<>(Plan.of("Demo.rude").await("rude"), Bridge.shared(), (v, run) -> rude);
      assertThat(failureOf(chain.invokeAsync("x"))).hasMessage("no callbacks");
      assertThatThrownBy(() -> chain.invoke("x")).hasMessage("no callbacks");

      StreamRunnel<String, Object, List<Object>> stream =
          new TestStreamChain<>(
              Plan.of("Demo.rude").publisher("numbers").await("rude"),
              Fold.LIST,
              Bridge.shared(),
              (value, run) -> new Numbers(3),
              (value, run) -> rude);
      Recorder<Object> recorder = Recorder.of(stream.streamAsync("x"), 3);
      assertThat(recorder.await().failure).hasMessage("no callbacks");
    }
  }

  @Test
  void aStageThatCannotBeCancelledDoesNotKeepItsRun() {
    CompletionStage<Object> stubborn =
        new CompletableFuture<>() {
          @Override
          public boolean cancel(boolean mayInterruptIfRunning) {
            throw new IllegalStateException("never");
          }
        };
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.stubborn").await("wait"), Bridge.shared(), (v, run) -> stubborn);
    CompletableFuture<String> result = chain.invokeAsync("x");

    result.cancel(true);

    assertThat(result).isCancelled();
  }

  @Test
  void anErrorOfAnAsyncStepIsTheFailure() throws Exception {
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.error").await("fail"),
            Bridge.shared(),
            (value, run) -> CompletableFuture.failedFuture(new NoClassDefFoundError("gone")));

    assertThat(failureOf(chain.invokeAsync(1))).isInstanceOf(NoClassDefFoundError.class);
    Recorder<Outcome<Integer, Integer>> outcomes =
        Recorder.of(chain.batchAsCompletedAsync(new Numbers(2)), Long.MAX_VALUE);
    assertThat(outcomes.await().failure).isInstanceOf(NoClassDefFoundError.class);
  }

  // subscribers

  @Test
  void aSubscriberThatThrowsFromOnNextEndsTheRun() throws Exception {
    try (Bridge bridge = Bridge.builder().build()) {
      for (Plan plan :
          List.of(Plan.of("D.s").stream("s"), Plan.of("D.s").stream("s").offload("each"))) {
        StreamRunnel<String, Integer, List<Integer>> chain =
            new TestStreamChain<>(
                plan, Fold.LIST, bridge, (v, run) -> Stream.iterate(1, i -> i + 1), (v, run) -> v);
        Recorder<Integer> recorder = throwingAt(chain.streamAsync("x"));
        assertThat(recorder.await().received).hasSize(1);
      }
      Runnel<Integer, Integer> same =
          new TestChain<>(Plan.of("D.same").offload("same"), bridge, (v, run) -> v);
      Recorder<Outcome<Integer, Integer>> outcomes =
          throwingAt(same.batchAsCompletedAsync(new Numbers(100)));
      assertThat(outcomes.await().received).hasSize(1);
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  private static <T> Recorder<T> throwingAt(Flow.Publisher<T> publisher) {
    Recorder<T> recorder = new Recorder<>();
    recorder.doing(
        () -> {
          throw new IllegalStateException("not this one");
        });
    publisher.subscribe(recorder);
    recorder.request(Long.MAX_VALUE);
    return recorder;
  }

  @Test
  void aSubscriberThatThrowsFromItsLastSignalHarmsNobody() throws Exception {
    try (Bridge bridge = Bridge.builder().build()) {
      StreamRunnel<Integer, Integer, List<Integer>> numbers =
          new TestStreamChain<>(
              Plan.of("D.n").publisher("n"),
              Fold.LIST,
              bridge,
              (value, run) -> new Numbers((Integer) value));
      Runnel<Integer, Integer> same =
          new TestChain<>(Plan.of("D.same").inline("same"), bridge, (v, run) -> v);
      List<Flow.Publisher<?>> publishers =
          List.of(
              numbers.streamAsync(0),
              numbers.streamAsync(3),
              same.batchAsCompletedAsync(new Numbers(0)),
              same.batchAsCompletedAsync(new Numbers(3)));
      for (Flow.Publisher<?> publisher : publishers) {
        for (long demand : new long[] {5, -1}) {
          Rude rude = new Rude();
          publisher.subscribe(rude);
          assertThat(catchThrowable(() -> rude.subscription.request(demand)))
              .as("request must return normally (Reactive Streams rule 3.16)")
              .isNull();
          rude.told.pass();
        }
      }
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  private static final class Rude implements Flow.Subscriber<Object> {
    final Gate told = new Gate();
    Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Object item) {}

    @Override
    public void onError(Throwable failure) {
      told.open();
      throw new IllegalStateException("rude");
    }

    @Override
    public void onComplete() {
      told.open();
      throw new IllegalStateException("rude");
    }
  }

  // executors and timers

  @Test
  void anExecutorThatRunsATaskAndThrowsRunsItsStepOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    AtomicInteger ran = new AtomicInteger();
    Executor late =
        task -> {
          task.run();
          throw new RejectedExecutionException("too late");
        };
    Executor later =
        task -> {
          pool.execute(task);
          throw new RejectedExecutionException("or not");
        };
    for (Executor executor : List.of(late, later)) {
      for (int i = 0; i < 50; i++) {
        ran.set(0);
        Runnel<String, String> chain =
            new TestChain<>(
                Plan.of("D.once").offload("count"),
                Bridge.builder().blocking(executor).build(),
                (value, run) -> "" + ran.incrementAndGet());
        CompletableFuture<String> result = chain.invokeAsync("x");
        Throwable failure = result.handle((value, error) -> error).get(20, TimeUnit.SECONDS);
        assertThat(ran.get()).isEqualTo(failure == null ? 1 : 0);
      }
    }
    pool.shutdown();
    assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anExecutorThatFailsInItsOwnWayFailsTheRun(boolean atOnce) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    AtomicInteger calls = new AtomicInteger(atOnce ? 1 : 0);
    Executor broken =
        task -> {
          if (calls.getAndIncrement() > 0) {
            throw new LinkageError("broken");
          }
          pool.execute(task);
        };
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.broken").stream("numbers"),
            Fold.LIST,
            Bridge.builder().blocking(broken).build(),
            (value, run) -> Stream.of(1, 2, 3));

    assertThat(failureOf(chain.invokeAsync("x"))).hasMessage("broken");
    pool.shutdown();
  }

  @Test
  void aTimerThatRefusesFailsTheRunAndLeavesNothing() throws Exception {
    ScheduledExecutorService gone = Executors.newScheduledThreadPool(1);
    gone.shutdown();
    try (Bridge bridge = Bridge.builder().timer(gone).build()) {
      Runnel<String, String> chain =
          new TestChain<String, String>(
                  Plan.of("D.timed").offload("same"), bridge, (value, run) -> value)
              .withConfig(RunConfig.defaults().withTimeout(Duration.ofMinutes(1)));

      assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(RejectedExecutionException.class);
      assertThatThrownBy(() -> chain.batch(List.of("x", "y")))
          .isInstanceOf(RejectedExecutionException.class);
      assertThat(failureOf(chain.batchAsync(List.of("x", "y", "z"))))
          .isInstanceOf(RejectedExecutionException.class);
      assertThat(chain.batchOutcomes(List.of("x", "y"))).hasSize(2);
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  // contexts

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aContextThatThrowsFailsTheRunAndHangsNobody(boolean whenApplied) throws Exception {
    for (int at = 0; at < 8; at++) {
      AtomicInteger left = new AtomicInteger(at);
      Runnable fail =
          () -> {
            if (left.getAndDecrement() == 0) {
              throw new IllegalStateException("no context");
            }
          };
      try (Bridge bridge =
          Bridge.builder()
              .context(
                  () ->
                      task -> {
                        if (whenApplied) {
                          fail.run();
                          return task;
                        }
                        return () -> {
                          fail.run();
                          task.run();
                        };
                      })
              .build()) {
        for (CompletableFuture<?> result : everyKindOfRun(bridge)) {
          left.compareAndSet(-1, at);
          Throwable failure = result.handle((value, error) -> error).get(20, TimeUnit.SECONDS);
          if (failure != null) {
            assertThat(failure).hasMessage("no context");
          }
        }
        assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
      }
    }
  }

  private static List<CompletableFuture<?>> everyKindOfRun(Bridge bridge) {
    Runnel<String, Object> values =
        new TestChain<>(
            Plan.of("D.values").offload("a").await("b").cpu("c"),
            bridge,
            (value, run) -> value,
            (value, run) -> CompletableFuture.supplyAsync(() -> value),
            (value, run) -> value);
    StreamRunnel<String, Object, List<Object>> pulled =
        new TestStreamChain<>(
            Plan.of("D.pulled").stream("s").offload("each"),
            Fold.LIST,
            bridge,
            (value, run) -> Stream.of(1, 2, 3),
            (value, run) -> value);
    StreamRunnel<String, Object, List<Object>> published =
        new TestStreamChain<>(
            Plan.of("D.published").publisher("s"),
            Fold.LIST,
            bridge,
            (value, run) -> new Numbers(3));
    StreamRunnel<String, Object, List<Object>> generated =
        new TestStreamChain<>(
            Plan.of("D.generated").generator("s").await("each"),
            Fold.LIST,
            bridge,
            (value, run) -> (io.runnel.support.Generator<Integer>) out -> out.emit(1),
            (value, run) -> CompletableFuture.supplyAsync(() -> value));
    StreamRunnel<String, Object, List<Object>> emitted =
        new TestStreamChain<>(
            Plan.of("D.emitted").asyncGenerator("s"),
            Fold.LIST,
            bridge,
            (value, run) ->
                (AsyncGenerator<Integer>) out -> CompletableFuture.runAsync(() -> out.emit(1)));
    List<CompletableFuture<?>> results = new ArrayList<>();
    RunConfig two = RunConfig.defaults().withMaxConcurrency(2);
    for (Runnel<String, ?> each : List.of(values, pulled, published, generated, emitted)) {
      results.add(each.invokeAsync("x"));
      results.add(each.batchAsync(List.of("x", "y", "z"), two));
    }
    return results;
  }

  // users' values

  @Test
  void aFoldThatFailsIsTheFailure() throws Exception {
    StreamRunnel<String, Object, String> chain =
        new TestStreamChain<>(
            Plan.of("D.text").publisher("numbers"),
            Fold.TEXT,
            Bridge.shared(),
            (value, run) -> new Numbers(3));

    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(ClassCastException.class);
    assertThat(failureOf(chain.invokeAsync("x"))).isInstanceOf(ClassCastException.class);
  }

  @Test
  void aStreamThatFailsToCloseFailsTheRunAndLeavesNothing() throws Exception {
    try (Bridge bridge = Bridge.builder().build()) {
      StreamRunnel<String, Integer, List<Integer>> chain =
          new TestStreamChain<>(
              Plan.of("D.closing").stream("numbers"),
              Fold.LIST,
              bridge,
              (value, run) ->
                  Stream.of(1)
                      .onClose(
                          () -> {
                            throw new IllegalStateException("won't close");
                          }));

      assertThatThrownBy(() -> chain.invoke("x")).hasMessage("won't close");
      assertThat(failureOf(chain.invokeAsync("x"))).hasMessage("won't close");
      assertThatThrownBy(() -> chain.stream("x").toList()).hasMessage("won't close");
      Stream<Integer> left = chain.stream("x");
      left.iterator().next();
      assertThatThrownBy(left::close).hasMessage("won't close");
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  @Test
  void aPullThatFailsKeepsItsFailureIfTheCloseFailsToo() {
    StreamRunnel<String, Integer, List<Integer>> chain =
        StreamRunnel.of(
            input ->
                Stream.<Integer>generate(
                        () -> {
                          throw new IllegalStateException("first");
                        })
                    .onClose(
                        () -> {
                          throw new IllegalStateException("second");
                        }));

    assertThatThrownBy(() -> chain.stream("x").toList()).hasMessage("first");
    assertThatThrownBy(() -> chain.invoke("x")).hasMessage("first");
  }

  @Test
  void completingExceptionallyWithNothingIsRefused() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Object> result =
        new TestChain<>(Plan.of("D.wait").await("wait"), Bridge.shared(), (v, run) -> stage)
            .invokeAsync("x");

    assertThatThrownBy(() -> result.completeExceptionally(null))
        .isInstanceOf(NullPointerException.class);
    assertThat(result).isNotDone();
    stage.complete("y");
    assertThat(result).isCompletedWithValue("y");
  }

  @Test
  void completingTheFutureAsynchronouslyStopsTheRun() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Object> result =
        new TestChain<>(Plan.of("D.wait").await("wait"), Bridge.shared(), (v, run) -> stage)
            .invokeAsync("x");
    result.completeAsync(() -> "mine");

    assertThat(valueOf(result)).isEqualTo("mine");
    assertThatThrownBy(() -> stage.get(20, TimeUnit.SECONDS))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }
}
