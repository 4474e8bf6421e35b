package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import io.runnel.StepException;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Steps whose success or failure goes on as a value. */
class OutcomeStepsTest {

  private static final TestStep SAME = (value, run) -> value;
  private static final RunConfig SHORT = RunConfig.defaults().withTimeout(Duration.ofMillis(300));

  private static TestStep failing(Throwable failure) {
    return (value, run) -> {
      throw failure;
    };
  }

  private static Runnel<String, Outcome<String, Object>> caught(Plan plan, TestStep step) {
    return new TestChain<>(plan.caught().inline("behind"), Bridge.shared(), step, SAME);
  }

  private static <I, O> List<O> eachWay(Runnel<I, O> chain, I input) {
    List<O> results = new ArrayList<>();
    results.add(chain.invoke(input));
    results.add(chain.invokeAsync(input).join());
    results.addAll(chain.batch(List.of(input, input)));
    return results;
  }

  private static Throwable error(Object outcome) {
    return ((Outcome.Failure<?, ?>) outcome).error();
  }

  private static Object output(Object outcome) {
    return ((Outcome.Success<?, ?>) outcome).output();
  }

  @Test
  void successIsAValue() {
    for (Outcome<String, Object> outcome :
        eachWay(caught(Plan.of("Demo.ok").offload("twice"), (v, run) -> v + "" + v), "a")) {
      assertThat(output(outcome)).isEqualTo("aa");
      assertThat(outcome.input()).isEqualTo("a");
      assertThat(outcome.index()).isZero();
      assertThat(outcome.elapsed()).isPositive();
    }
  }

  @Test
  void nullIsASuccess() {
    TestStep none = (value, run) -> CompletableFuture.completedFuture(null);
    for (Outcome<String, Object> outcome :
        eachWay(caught(Plan.of("Demo.none").await("none"), none), "a")) {
      assertThat(output(outcome)).isNull();
    }
  }

  @Test
  void aFailureIsAValueAsItIsWithItsTrace() {
    IOException checked = new IOException("reset");
    for (Outcome<String, Object> outcome :
        eachWay(caught(Plan.of("Demo.fails").offload("fail"), failing(checked)), "a")) {
      assertThat(error(outcome)).isSameAs(checked);
      assertThat(outcome.input()).isEqualTo("a");
      assertThatThrownBy(outcome::orElseThrow).isInstanceOf(StepException.class).hasCause(checked);
    }
    assertThat(checked.getSuppressed()).singleElement().isInstanceOf(StepTrace.class);
    assertThat(StepTrace.of(checked).orElseThrow())
        .hasMessage("Demo.fails failed in step 1, offload[fail]");
  }

  @Test
  void aFailedStageIsPeeled() {
    IOException checked = new IOException("reset");
    for (CompletableFuture<?> stage :
        List.of(
            CompletableFuture.failedFuture(checked),
            CompletableFuture.failedFuture(new CompletionException(checked)),
            new CompletableFuture<>()
                .completeOnTimeout("x", 1, TimeUnit.MILLISECONDS)
                .thenCompose(x -> CompletableFuture.failedFuture(checked)))) {
      for (Outcome<String, Object> outcome :
          eachWay(caught(Plan.of("Demo.stage").await("fail"), (value, run) -> stage), "a")) {
        assertThat(error(outcome)).isSameAs(checked);
      }
    }
  }

  @Test
  void aCaughtTapHasItsInputAsOutput() {
    for (Outcome<String, Object> outcome :
        eachWay(caught(Plan.of("Demo.tap").offload("tap").tap(), (value, run) -> 1), "a")) {
      assertThat(output(outcome)).isEqualTo("a");
    }
    for (Outcome<String, Object> outcome :
        eachWay(
            caught(
                Plan.of("Demo.tap").await("tap").tap(), failing(new IllegalStateException("no"))),
            "a")) {
      assertThat(error(outcome)).hasMessage("no");
    }
  }

  @Test
  void errorsAreNotCaught() {
    StackOverflowError error = new StackOverflowError();
    Runnel<String, ?> chain = caught(Plan.of("Demo.error").offload("fail"), failing(error));

    assertThat(catchThrowable(() -> chain.invoke("a"))).isSameAs(error);
    assertThatThrownBy(() -> chain.invokeAsync("a").join()).hasCause(error);
  }

  @Test
  void theTimeIsMeasuredByTheClockOfTheBridge() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Bridge bridge = Bridge.builder().clock(now::get).build();
    Runnel<String, Outcome<String, Object>> chain =
        new TestChain<>(
            Plan.of("Demo.time").inline("before").offload("slow").caught(),
            bridge,
            (value, run) -> {
              now.updateAndGet(time -> time.plusSeconds(5));
              return value;
            },
            (value, run) -> {
              now.updateAndGet(time -> time.plusSeconds(2));
              throw new IllegalStateException("no");
            });

    assertThat(chain.invoke("a").elapsed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(chain.invokeAsync("a").join().elapsed()).isEqualTo(Duration.ofSeconds(2));
    bridge.close();
  }

  @Test
  void theDeadlineOfTheRunIsNotCaught() {
    Runnel<String, ?> blocked =
        caught(
            Plan.of("Demo.blocked").offload("block"),
            (value, run) -> {
              new Gate().pass();
              return value;
            });
    Runnel<String, ?> pending =
        caught(Plan.of("Demo.pending").await("wait"), (value, run) -> new CompletableFuture<>());

    for (Runnel<String, ?> chain : List.of(blocked, pending)) {
      assertThatThrownBy(() -> chain.invoke("a", SHORT)).isInstanceOf(RunTimeoutException.class);
      assertThatThrownBy(() -> chain.invokeAsync("a", SHORT).join())
          .hasCauseInstanceOf(TimeoutException.class);
    }
  }

  /** The clock of the bridge passes the deadline inside a nested chain, which is what sees it. */
  @Test
  void theDeadlineIsNotCaughtWhereANestedChainNoticesIt() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Bridge bridge = Bridge.builder().clock(now::get).build();
    Runnel<String, String> inner =
        new TestChain<>(
            Plan.of("Demo.inner").inline("slow").inline("next"),
            Bridge.shared(),
            (value, run) -> {
              now.updateAndGet(time -> time.plusSeconds(60));
              return value;
            },
            failing(new AssertionError("the deadline has passed")));
    Runnel<String, Object> outer =
        new TestChain<>(
            Plan.of("Demo.outer").inline("first").chain("inner").caught(),
            bridge,
            SAME,
            (value, run) -> inner);
    RunConfig limited = RunConfig.defaults().withTimeout(Duration.ofSeconds(30));

    assertThatThrownBy(() -> outer.invoke("a", limited))
        .isInstanceOf(RunTimeoutException.class)
        .hasMessage("Demo.outer did not end within PT30S; it was in step 2, chain[inner]");
    assertThatThrownBy(() -> outer.invokeAsync("a", limited).join())
        .hasCauseInstanceOf(TimeoutException.class);
    bridge.close();
  }

  @Test
  void theTimeoutOfANestedChainIsCaught() {
    Runnel<String, String> inner =
        new TestChain<String, String>(
                Plan.of("Demo.inner").await("wait"),
                Bridge.shared(),
                (value, run) -> new CompletableFuture<>())
            .withConfig(SHORT);
    Runnel<String, Outcome<String, Object>> outer =
        caught(Plan.of("Demo.outer").chain("inner"), (value, run) -> inner);

    for (Outcome<String, Object> outcome : eachWay(outer, "a")) {
      assertThat(error(outcome)).isInstanceOf(TimeoutException.class);
      assertThat(StepTrace.of(error(outcome)).orElseThrow().step()).isEqualTo("wait");
    }
  }

  @Test
  void cancellingTheRunIsNotCaught() throws Exception {
    Gate started = new Gate();
    Runnel<String, ?> chain =
        new TestChain<>(
            Plan.of("Demo.cancelled").offload("block").caught().inline("never"),
            Bridge.shared(),
            (value, run) -> {
              started.open();
              new Gate().pass();
              return value;
            },
            failing(new AssertionError("no step must start behind a cancel")));
    CompletableFuture<?> result = chain.invokeAsync("a");
    started.pass();
    result.cancel(true);

    assertThat(result).isCancelled();
  }

  @Test
  void anInterruptOfTheCallerIsNotCaught() throws Exception {
    assertInterruptIsNotCaught(
        started -> caught(Plan.of("Demo.outer").offload("a"), block(started)));
    assertInterruptIsNotCaught(
        started ->
            caught(
                Plan.of("Demo.outer").await("a"),
                (value, run) -> {
                  started.open();
                  return new CompletableFuture<>();
                }));
    assertInterruptIsNotCaught(
        started -> {
          Runnel<String, String> inner =
              new TestChain<>(Plan.of("Demo.inner").offload("a"), Bridge.shared(), block(started));
          return caught(Plan.of("Demo.outer").chain("inner"), (value, run) -> inner);
        });
    assertInterruptIsNotCaught(
        started ->
            caught(
                Plan.of("Demo.outer").fanOut(Branches.of().offload("a").caught().input()),
                block(started)));
  }

  /** Many steps keep the interrupt, and throw something of their own. */
  @Test
  void anInterruptThatAStepHasTranslatedIsNotCaught() throws Exception {
    assertInterruptIsNotCaught(
        started ->
            new TestChain<>(
                Plan.of("Demo.outer").offload("a").caught(),
                Bridge.shared(),
                translating(started)));
    assertInterruptIsNotCaught(
        started ->
            new TestChain<>(
                (position, value) -> 1,
                Plan.of("Demo.outer").route(Branches.of().offload("a")).caught(),
                Bridge.shared(),
                translating(started)));
  }

  private static TestStep block(Gate started) {
    return (value, run) -> {
      started.open();
      new Gate().pass();
      return value;
    };
  }

  private static TestStep translating(Gate started) {
    return (value, run) -> {
      try {
        return block(started).call(value, run);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    };
  }

  private static void assertInterruptIsNotCaught(Function<Gate, Runnel<String, ?>> chainOf)
      throws InterruptedException {
    Gate started = new Gate();
    Runnel<String, ?> chain = chainOf.apply(started);
    CallerThread caller = CallerThread.of(() -> chain.invoke("a"));
    started.pass();
    caller.interrupt();

    assertThat(caller.failure())
        .isInstanceOf(CancellationException.class)
        .hasMessageStartingWith("Demo.outer was cancelled");
    assertThat(caller.wasInterrupted()).isTrue();
  }

  @Test
  void theEventsTellTheFailureAndGoOn() {
    List<RunEvent> events = new CopyOnWriteArrayList<>();
    RunConfig watched = RunConfig.defaults().withListener(events::add);
    Runnel<String, ?> chain =
        caught(Plan.of("Demo.told").offload("fail"), failing(new IllegalStateException("no")));
    List<String> all =
        List.of(
            "RunStarted",
            "StepStarted",
            "StepFailed",
            "StepStarted",
            "StepFinished",
            "RunFinished");

    chain.invoke("a", watched);
    assertThat(events).extracting(event -> event.getClass().getSimpleName()).isEqualTo(all);
    events.clear();
    chain.invokeAsync("a", watched).join();
    assertThat(events).extracting(event -> event.getClass().getSimpleName()).isEqualTo(all);
  }

  @Test
  void ofAChunkTheIndexIsItsNumber() throws Exception {
    StreamRunnel<Integer, Outcome<Integer, Object>, List<Outcome<Integer, Object>>> stream =
        new TestStreamChain<>(
            (position, value) -> (Integer) value % 2 == 1 ? 1 : 2,
            Plan.of("Demo.chunks")
                .publisher("numbers")
                .route(Branches.of().offload("odd").caught().await("even").caught()),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            failing(new IllegalStateException("odd")),
            (value, run) -> CompletableFuture.supplyAsync(() -> value));

    for (List<Outcome<Integer, Object>> chunks :
        List.of(
            stream.stream(4).toList(),
            Recorder.of(stream.streamAsync(4), 9).await().received,
            stream.invoke(4),
            stream.invokeAsync(4).join())) {
      assertThat(chunks).extracting(Outcome::index).containsExactly(0L, 1L, 2L, 3L);
      assertThat(chunks).extracting(Outcome::input).containsExactly(0, 1, 2, 3);
      assertThat(output(chunks.get(2))).isEqualTo(2);
      assertThat(error(chunks.get(3))).hasMessage("odd");
    }
  }

  @Test
  void aFanOutAsAWholeIsCaught() {
    Runnel<String, Object> fails =
        new TestChain<>(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("fail").await("wait")).caught(),
            Bridge.shared(),
            failing(new IllegalStateException("no")),
            (value, run) -> new CompletableFuture<>());
    Runnel<String, Object> works =
        new TestChain<>(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("same").input()).caught(),
            Bridge.shared(),
            SAME);

    for (Object outcome : eachWay(fails, "a")) {
      assertThat(error(outcome)).hasMessage("no");
      assertThat(((Outcome<?, ?>) outcome).input()).isEqualTo("a");
    }
    for (Object outcome : eachWay(works, "a")) {
      assertThat(output(outcome)).isEqualTo(List.of("a", "a"));
    }
  }

  /** In a call that waits nothing runs any more of what failed. */
  @Test
  void theOutcomeOfANestedChainGoesOnOnceItHasStopped() throws Exception {
    Plan straight = Plan.of("Demo.outer").inline("other").chain("inner").caught();
    Plan branch =
        Plan.of("Demo.outer").fanOut(Branches.of().offload("other").tap().chain("inner").caught());
    for (Plan plan : List.of(straight, branch)) {
      Gate interrupted = new Gate();
      Gate release = new Gate();
      List<String> order = new CopyOnWriteArrayList<>();
      Runnel<String, String> inner = failingBesideStubborn(interrupted, release, order);
      Runnel<String, Object> outer =
          new TestChain<>(
              plan.inline("next"),
              Bridge.shared(),
              SAME,
              (value, run) -> inner,
              (value, run) -> {
                order.add("next");
                return value;
              });
      AtomicReference<Object> result = new AtomicReference<>();
      CallerThread caller =
          CallerThread.of(
              () -> {
                result.set(outer.invoke("a"));
                return null;
              });
      interrupted.pass();
      caller.awaitWaiting();
      order.add("release");
      release.open();

      assertThat(caller.failure()).isNull();
      assertThat(error(result.get())).hasMessage("no");
      assertThat(order).containsExactly("release", "stopped", "next");
    }
  }

  private static Runnel<String, String> failingBesideStubborn(
      Gate interrupted, Gate release, List<String> order) {
    Gate started = new Gate();
    return new TestChain<>(
        Plan.of("Demo.inner").fanOut(Branches.of().offload("fail").offload("stubborn")),
        Bridge.shared(),
        (value, run) -> {
          started.pass();
          throw new IllegalStateException("no");
        },
        (value, run) -> {
          started.open();
          while (!release.isOpen()) {
            if (Thread.interrupted()) {
              interrupted.open();
            }
            Thread.yield();
          }
          order.add("stopped");
          return value;
        });
  }
}
