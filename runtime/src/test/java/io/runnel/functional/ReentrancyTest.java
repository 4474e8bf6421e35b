package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStreamChain;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ending a run from inside itself: from its steps, its listeners and whoever takes its chunks. */
@Timeout(30)
class ReentrancyTest {

  private static final Runnable NOTHING = () -> {};

  /** What the test does while a run is being opened. */
  private final AtomicReference<Runnable> opening = new AtomicReference<>(NOTHING);

  private final Bridge bridge =
      Bridge.builder()
          .context(
              () -> {
                opening.getAndSet(NOTHING).run();
                return UnaryOperator.identity();
              })
          .build();

  private final AtomicInteger produced = new AtomicInteger();
  private final Gate cleanedUp = new Gate();

  private StreamRunnel<String, Integer, List<Integer>> endless(Bridge on) {
    Generator<Integer> endless =
        out -> {
          try {
            while (true) {
              out.emit(produced.incrementAndGet());
            }
          } finally {
            cleanedUp.open();
          }
        };
    return new TestStreamChain<>(
        Plan.of("D.endless").generator("numbers"), Fold.LIST, on, (value, run) -> endless);
  }

  private StreamRunnel<String, Integer, List<Integer>> pulled(AtomicInteger closed) {
    return new TestStreamChain<>(
        Plan.of("D.pulled").stream("numbers"),
        Fold.LIST,
        bridge,
        (value, run) ->
            Stream.iterate(1, i -> i + 1)
                .onClose(
                    () -> {
                      closed.incrementAndGet();
                      cleanedUp.open();
                    }));
  }

  private void nothingIsInFlight() {
    assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    bridge.close();
  }

  // closing a bridge from inside

  enum Where {
    OFFLOAD(plan -> plan.offload("close")),
    CPU(plan -> plan.cpu("close")),
    INLINE(plan -> plan.inline("close")),
    AWAIT(plan -> plan.await("close"));

    final UnaryOperator<Plan> plan;

    Where(UnaryOperator<Plan> plan) {
      this.plan = plan;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepOfAnyKindMayCloseItsBridge(Where where) {
    Runnel<String, Object> chain =
        new TestChain<>(
            where.plan.apply(Plan.of("D.closing")).inline("next"),
            bridge,
            (value, run) -> {
              bridge.close();
              return CompletableFuture.completedFuture(value);
            },
            (value, run) -> {
              throw new AssertionError("no step must start behind a cancel");
            });

    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(CancellationException.class);
    Bridge.builder().build();
  }

  @ParameterizedTest
  @EnumSource
  void aStepOfAnyKindMayCloseItsBridgeInAnAsyncRun(Where where) {
    Runnel<String, Object> chain =
        new TestChain<>(
            where.plan.apply(Plan.of("D.closing")),
            bridge,
            (value, run) -> {
              bridge.close();
              return CompletableFuture.completedFuture(value);
            });

    assertThatThrownBy(() -> chain.invokeAsync("x").get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whoeverTakesChunksMayCloseTheBridge() {
    assertThatThrownBy(
            () ->
                endless(bridge).streamAsync("x", chunk -> bridge.close()).get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void whoeverTakesPulledChunksMayCloseTheBridge() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    Gate returned = new Gate();
    Recorder<Integer> recorder = new Recorder<>();
    recorder.doing(
        () -> {
          bridge.close();
          returned.open();
        });
    pulled(closed).streamAsync("x").subscribe(recorder);
    recorder.request(Long.MAX_VALUE);

    returned.pass();
    assertThat(recorder.await().failure).isInstanceOf(CancellationException.class);
    cleanedUp.pass();
    assertThat(recorder.received).hasSize(1);
  }

  @Test
  void aGeneratorMayCloseItsBridge() {
    Generator<Integer> closing =
        out -> {
          out.emit(1);
          bridge.close();
          out.emit(2);
        };
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.closing").generator("close"), Fold.LIST, bridge, (value, run) -> closing);

    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(CancellationException.class);
  }

  @Test
  void aStepMayCloseTheStreamThatItIsPartOf() {
    AtomicReference<Stream<Object>> stream = new AtomicReference<>();
    StreamRunnel<String, Object, List<Object>> chain =
        new TestStreamChain<>(
            Plan.of("D.closing").publisher("numbers").offload("close"),
            Fold.LIST,
            bridge,
            (value, run) -> new Numbers(5),
            (value, run) -> {
              stream.get().close();
              return value;
            });
    stream.set(chain.stream("x"));
    Iterator<Object> chunks = stream.get().iterator();

    assertThat(catchThrowable(chunks::hasNext)).isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    nothingIsInFlight();
  }

  @Test
  void anItemMayCloseTheStreamOfOutcomesThatItIsPartOf() {
    AtomicReference<Stream<Outcome<Integer, Object>>> stream = new AtomicReference<>();
    Gate closed = new Gate();
    Runnel<Integer, Object> chain =
        new TestChain<>(
            Plan.of("D.closing").offload("close"),
            bridge,
            (value, run) -> {
              stream.get().close();
              closed.open();
              return value;
            });
    stream.set(chain.batchAsCompleted(List.of(1, 2, 3)));
    Iterator<Outcome<Integer, Object>> outcomes = stream.get().iterator();

    assertThat(catchThrowable(outcomes::hasNext)).isInstanceOf(CancellationException.class);
    assertThat(closed.isOpen()).isTrue();
    nothingIsInFlight();
  }

  // ending a run while it is being opened

  @Test
  void aStreamClosedWhileItIsBeingOpenedLeavesNothing() throws Exception {
    Stream<Integer> stream = endless(bridge).stream("x");
    Iterator<Integer> chunks = stream.iterator();
    opening.set(stream::close);

    assertThat(catchThrowable(chunks::hasNext)).isInstanceOf(CancellationException.class);
    nothingIsInFlight();
  }

  @Test
  void aStreamClosedWhileItsSourceIsOpenedClosesTheSource() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    AtomicReference<Stream<Integer>> stream = new AtomicReference<>();
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.opening").stream("numbers"),
            Fold.LIST,
            bridge,
            (value, run) -> {
              stream.get().close();
              return Stream.of(1, 2).onClose(closed::incrementAndGet);
            });
    stream.set(chain.stream("x"));
    Iterator<Integer> chunks = stream.get().iterator();

    assertThat(catchThrowable(chunks::hasNext)).isInstanceOf(CancellationException.class);
    assertThat(closed).hasValue(1);
    nothingIsInFlight();
  }

  @Test
  void aSubscriptionCancelledWhileItIsBeingOpenedLeavesNothing() throws Exception {
    Recorder<Integer> recorder = Recorder.of(endless(bridge).streamAsync("x"), 0);
    opening.set(recorder::cancel);
    recorder.request(Long.MAX_VALUE);

    assertThat(recorder.received).isEmpty();
    assertThat(produced).as("the generator did not start").hasValue(0);
    nothingIsInFlight();
  }

  @Test
  void outcomesClosedWhileTheyAreBeingOpenedLeaveNothing() throws Exception {
    Runnel<Integer, Object> chain =
        new TestChain<>(Plan.of("D.x").offload("x"), bridge, (v, run) -> produced.addAndGet(1));
    Stream<Outcome<Integer, Object>> stream = chain.batchAsCompleted(List.of(1, 2));
    Iterator<Outcome<Integer, Object>> outcomes = stream.iterator();
    opening.set(stream::close);

    assertThat(catchThrowable(outcomes::hasNext)).isInstanceOf(CancellationException.class);
    assertThat(produced).hasValue(0);
    nothingIsInFlight();
  }

  @Test
  void aBatchCancelledWhileItIsBeingOpenedLeavesNothing() throws Exception {
    Runnel<Integer, Object> chain =
        new TestChain<>(Plan.of("D.x").offload("x"), bridge, (v, run) -> produced.addAndGet(1));
    Recorder<Outcome<Integer, Object>> recorder =
        Recorder.of(chain.batchAsCompletedAsync(new Numbers(100)), 0);
    opening.set(recorder::cancel);
    recorder.request(Long.MAX_VALUE);

    assertThat(recorder.received).isEmpty();
    assertThat(produced).hasValue(0);
    nothingIsInFlight();
  }

  @Test
  void requestsBehindAnIllegalOneStartNothing() throws Exception {
    Runnel<Integer, Object> chain =
        new TestChain<>(Plan.of("D.x").offload("x"), bridge, (v, run) -> produced.addAndGet(1));
    Recorder<Outcome<Integer, Object>> recorder =
        Recorder.of(chain.batchAsCompletedAsync(new Numbers(100)), 0);
    recorder.request(-1);
    recorder.request(5);

    assertThat(recorder.await().failure).isInstanceOf(IllegalArgumentException.class);
    assertThat(produced).hasValue(0);
    nothingIsInFlight();
  }

  @Test
  void aLateSubscriptionToInputsIsCancelled() throws Exception {
    AtomicReference<java.util.concurrent.Flow.Subscriber<? super Integer>> subscriber =
        new AtomicReference<>();
    Runnel<Integer, Object> chain =
        new TestChain<>(Plan.of("D.x").offload("x"), bridge, (v, run) -> v);
    Recorder<Outcome<Integer, Object>> recorder =
        Recorder.of(chain.batchAsCompletedAsync(subscriber::set), 1);
    recorder.cancel();
    AtomicInteger cancels = new AtomicInteger();
    subscriber
        .get()
        .onSubscribe(
            new java.util.concurrent.Flow.Subscription() {
              @Override
              public void request(long n) {
                throw new AssertionError("nobody wants any");
              }

              @Override
              public void cancel() {
                cancels.incrementAndGet();
              }
            });

    assertThat(cancels).hasValue(1);
    nothingIsInFlight();
  }

  /** Reactive Streams rule 1.3. */
  @Test
  void nothingIsSignalledBeforeOnSubscribeHasReturned() throws Exception {
    StreamRunnel<String, Integer, List<Integer>> chain = endless(bridge);
    AtomicReference<Boolean> early = new AtomicReference<>();
    Recorder<Integer> recorder =
        new Recorder<>() {
          @Override
          public void onSubscribe(java.util.concurrent.Flow.Subscription given) {
            super.onSubscribe(given);
            given.request(2);
            early.set(produced.get() > 0 || !received.isEmpty());
          }
        };
    chain.streamAsync("x").subscribe(recorder);
    assertThat(early.get()).isFalse();
    while (recorder.received.size() < 2) {
      Thread.yield();
    }
    recorder.cancel();
    cleanedUp.pass();

    AtomicInteger read = new AtomicInteger();
    Runnel<Integer, Integer> same =
        new TestChain<>(Plan.of("D.same").inline("same"), bridge, (v, run) -> v);
    Recorder<Outcome<Integer, Integer>> outcomes =
        new Recorder<>() {
          @Override
          public void onSubscribe(java.util.concurrent.Flow.Subscription given) {
            super.onSubscribe(given);
            given.request(1);
            read.set(received.size());
          }
        };
    same.batchAsCompletedAsync(new Numbers(3)).subscribe(outcomes);
    assertThat(read).hasValue(0);
    assertThat(outcomes.received).hasSize(1);
    outcomes.cancel();
  }

  // listeners

  @Test
  void noListenerGetsAnEventBehindTheLastWhenAnotherEndsTheRun() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    List<RunEvent> seen = new ArrayList<>();
    AtomicReference<CompletableFuture<Object>> result = new AtomicReference<>();
    Runnel<Object, Object> chain =
        new TestChain<>(
            Plan.of("D.two").await("wait").inline("next"),
            bridge,
            (value, run) -> stage,
            (value, run) -> value);
    RunConfig config =
        RunConfig.defaults()
            .withListener(
                event -> {
                  if (event instanceof RunEvent.StepFinished) {
                    result.get().cancel(true);
                  }
                })
            .withListener(seen::add);
    result.set(chain.invokeAsync("x", config));
    stage.complete("y");

    assertThat(result.get()).isCancelled();
    assertThat(seen.get(seen.size() - 1)).isInstanceOf(RunEvent.RunFailed.class);
    nothingIsInFlight();
  }

  @Test
  void whatOnChunkThrowsStopsAnEndlessSource() throws Exception {
    assertThatThrownBy(
            () ->
                endless(bridge).stream(
                    "x",
                    chunk -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    cleanedUp.pass();
    nothingIsInFlight();
  }

  @Test
  void aFailingStepPerChunkStopsAnEndlessSourceOfAnInvoke() throws Exception {
    Generator<Integer> endless =
        out -> {
          try {
            while (true) {
              out.emit(produced.incrementAndGet());
            }
          } finally {
            cleanedUp.open();
          }
        };
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.failing").generator("numbers").inline("fail"),
            Fold.LIST,
            bridge,
            (value, run) -> endless,
            (value, run) -> {
              throw new IllegalStateException("enough");
            });

    assertThatThrownBy(() -> chain.invoke("x")).hasMessage("enough");
    cleanedUp.pass();
    nothingIsInFlight();
  }

  @Test
  void aParallelStreamOfARunBringsEverything() {
    StreamRunnel<Integer, Integer, List<Integer>> numbers = StreamRunnel.ofAsync(Numbers::new);
    try (Stream<Integer> chunks = numbers.stream(5000)) {
      assertThat(chunks.parallel().mapToLong(i -> i).sum()).isEqualTo(4999L * 5000 / 2);
    }
    Runnel<Integer, Integer> same = Runnel.of(value -> value);
    List<Integer> inputs = Stream.iterate(0, i -> i + 1).limit(5000).toList();
    try (Stream<Outcome<Integer, Integer>> outcomes = same.batchAsCompleted(inputs)) {
      assertThat(outcomes.parallel().mapToLong(Outcome::index).sum()).isEqualTo(4999L * 5000 / 2);
    }
  }
}
