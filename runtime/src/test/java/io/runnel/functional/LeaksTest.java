package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is left behind by runs that end early: no permits, no runs, no wrong results. */
@Timeout(30)
class LeaksTest {

  private static final RunConfig ONE = RunConfig.defaults().withMaxConcurrency(1);

  private final Runnel<Object, Object> same =
      new TestChain<>(Plan.of("D.same").offload("same"), Bridge.shared(), (value, run) -> value);

  /** A step that never ends by itself holds the only permit while something happens. */
  private void whileThePermitIsTaken(java.util.function.Consumer<RunContext> meanwhile)
      throws Exception {
    CompletableFuture<Object> pending = new CompletableFuture<>();
    Runnel<Object, Object> holding =
        new TestChain<>(
            Plan.of("D.holding").await("hold"), Bridge.shared(), (value, run) -> pending);
    Runnel<Object, Object> outer =
        new TestChain<>(
            Plan.of("D.outer").offload("outer"),
            Bridge.shared(),
            (value, run) -> {
              CompletableFuture<Object> held = holding.invokeAsync("x", run.child());
              meanwhile.accept(run);
              pending.complete("y");
              held.get(10, TimeUnit.SECONDS);
              return same.invokeAsync("the permit is back", run.child()).get(10, TimeUnit.SECONDS);
            });

    assertThat(outer.invokeAsync("x", ONE).get(20, TimeUnit.SECONDS))
        .isEqualTo("the permit is back");
  }

  @Test
  void aStreamCancelledWhileItWaitsForAPermitLeavesIt() throws Exception {
    StreamRunnel<Integer, Integer, List<Integer>> numbers = StreamRunnel.ofAsync(Numbers::new);
    whileThePermitIsTaken(
        run -> {
          Recorder<Integer> recorder = Recorder.of(numbers.streamAsync(5, run.child()), 1);
          recorder.cancel();
          assertThat(recorder.received).isEmpty();
        });
  }

  @Test
  void aCallInterruptedWhileItWaitsForAPermitLeavesIt() throws Exception {
    whileThePermitIsTaken(
        run -> {
          CallerThread call = CallerThread.of(() -> same.invoke("x", run.child()));
          call.interruptWhenWaiting();
          assertThat(failure(call)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void aPulledStreamClosedWhileItWaitsForAPermitLeavesIt() throws Exception {
    StreamRunnel<Integer, Integer, List<Integer>> numbers = StreamRunnel.ofAsync(Numbers::new);
    whileThePermitIsTaken(
        run -> {
          Stream<Integer> chunks = numbers.stream(5, run.child());
          CallerThread call = CallerThread.of(() -> chunks.iterator().next());
          call.awaitWaiting();
          chunks.close();
          assertThat(failure(call)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void anAsyncRunCancelledWhileItWaitsForAPermitLeavesIt() throws Exception {
    whileThePermitIsTaken(run -> same.invokeAsync("x", run.child()).cancel(true));
  }

  private static Throwable failure(CallerThread call) {
    try {
      return call.failure();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  // what a cancelled run ends with

  @Test
  void aStepThatEndsWhileItsRunIsCancelledDoesNotDecideWhatTheRunEndsWith() throws Exception {
    for (boolean throwing : new boolean[] {true, false}) {
      Gate started = new Gate();
      Gate leave = new Gate();
      AtomicReference<CompletableFuture<Object>> result = new AtomicReference<>();
      Runnel<Object, Object> chain =
          new TestChain<>(
              Plan.of("D.racing").offload("race"),
              Bridge.shared(),
              (value, run) -> {
                run.onCancel(
                    () -> {
                      leave.open();
                      awaitDone(result.get()); // the step is the first to end the run
                    });
                started.open();
                leave.pass();
                if (throwing) {
                  throw new IllegalStateException("interrupted");
                }
                return "a value";
              });
      result.set(chain.invokeAsync("x"));
      started.pass();
      result.get().completeExceptionally(new TimeoutException("enough"));

      assertThatThrownBy(() -> result.get().get(20, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void aGeneratorThatReturnsWhenCancelledDoesNotMakeAHalfStreamWhole() throws Exception {
    Gate started = new Gate();
    AtomicReference<Runnable> leaving = new AtomicReference<>();
    StreamRunnel<Object, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.half").generator("half"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) ->
                (Generator<Integer>)
                    out -> {
                      out.emit(1);
                      run.onCancel(() -> leaving.get().run());
                      started.open();
                      while (!run.isCancelled()) {
                        Thread.yield();
                      }
                    });
    CompletableFuture<List<Integer>> result = chain.invokeAsync("x");
    leaving.set(() -> awaitDone(result));
    started.pass();
    result.completeExceptionally(new TimeoutException("enough"));
    assertThatThrownBy(() -> result.get(20, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TimeoutException.class);
  }

  private static void awaitDone(CompletableFuture<?> future) {
    try {
      future.handle((value, error) -> value).get(10, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  // bridges

  @Test
  void closingCancelsAllRunsBeforeItWaitsForAny() throws Exception {
    Bridge bridge = Bridge.builder().build();
    CompletableFuture<Object> never = new CompletableFuture<>();
    Runnel<Object, Object> inner =
        new TestChain<>(Plan.of("D.inner").await("wait"), bridge, (value, run) -> never.copy());
    int pairs = 8;
    java.util.concurrent.CountDownLatch waiting = new java.util.concurrent.CountDownLatch(pairs);
    Runnel<Object, Object> outer =
        new TestChain<>(
            Plan.of("D.outer").offload("join"),
            bridge,
            (value, run) -> {
              CompletableFuture<Object> other = inner.invokeAsync(value);
              waiting.countDown();
              return other.join(); // does not mind interrupts
            });
    for (int i = 0; i < pairs; i++) {
      outer.invokeAsync(i);
    }
    assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> closed = CompletableFuture.runAsync(bridge::close);
    assertThat(catchThrowable(() -> closed.get(10, TimeUnit.SECONDS))).isNull();
  }

  @Test
  void closingCancelsRunsThatBelongToThoseOfAnotherBridge() throws Exception {
    Bridge bridge = Bridge.builder().build();
    Gate started = new Gate();
    Gate interrupted = new Gate();
    Runnel<Object, Object> inner =
        new TestChain<>(
            Plan.of("D.inner").offload("block"),
            bridge,
            (value, run) -> {
              started.open();
              try {
                new Gate().pass();
              } finally {
                interrupted.open();
              }
              return value;
            });
    Runnel<Object, Object> outer =
        new TestChain<>(
            Plan.of("D.outer").await("inner"),
            Bridge.shared(),
            (value, run) -> inner.invokeAsync(value, run.child()));
    CompletableFuture<Object> result = outer.invokeAsync("x");
    started.pass();

    CompletableFuture<Void> closed = CompletableFuture.runAsync(bridge::close);
    assertThat(catchThrowable(() -> closed.get(10, TimeUnit.SECONDS))).isNull();
    assertThat(interrupted.isOpen()).isTrue();
    assertThatThrownBy(() -> result.get(10, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> outer.invoke("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The bridge is closed");
    assertThatThrownBy(() -> Runnel.of(value -> value).then(inner).invokeAsync("x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aChildOfARunThatIsOverIsARunOfItsBridge() throws Exception {
    Bridge bridge = Bridge.builder().build();
    AtomicReference<RunConfig> kept = new AtomicReference<>();
    Runnel<Object, Object> keeping =
        new TestChain<>(
            Plan.of("D.keeping").inline("keep"),
            bridge,
            (value, run) -> {
              kept.set(run.child());
              return value;
            });
    keeping.invoke("x");
    CompletableFuture<Object> never = new CompletableFuture<>();
    Runnel<Object, Object> late =
        new TestChain<>(Plan.of("D.late").await("wait"), bridge, (value, run) -> never);
    CompletableFuture<Object> result = late.invokeAsync("x", kept.get());
    bridge.close();

    assertThat(never).isCancelled();
    assertThat(result).isCancelled();
    assertThat(catchThrowable(() -> keeping.invokeAsync("x", kept.get()).join()))
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  // threads

  @Test
  void aPulledStreamIsNotClosedWhileItIsPulled() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    AtomicBoolean pulling = new AtomicBoolean();
    AtomicInteger clashes = new AtomicInteger();
    Gate inPull = new Gate();
    Gate closed = new Gate();
    Gate cancelled = new Gate();
    StreamRunnel<Object, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("D.pulled").stream("numbers"),
            Fold.LIST,
            Bridge.builder().blocking(two).build(),
            (value, run) ->
                Stream.generate(() -> pull(pulling, inPull, cancelled))
                    .onClose(
                        () -> {
                          clashes.addAndGet(pulling.get() ? 1 : 0);
                          closed.open();
                        }));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), 1);
    inPull.pass();
    recorder.cancel();
    two.submit(cancelled::open); // behind whatever the cancel has submitted
    closed.pass();

    assertThat(clashes).hasValue(0);
    two.shutdown();
  }

  /** Does not mind interrupts. */
  private static int pull(AtomicBoolean pulling, Gate inPull, Gate until) {
    pulling.set(true);
    inPull.open();
    while (!until.isOpen()) {
      Thread.yield();
    }
    pulling.set(false);
    return 1;
  }

  @Test
  void aBatchReturnsWhenItsTimedOutItemsHaveStopped() {
    AtomicInteger running = new AtomicInteger();
    Runnel<Object, Object> stubborn =
        new TestChain<>(
            Plan.of("D.stubborn").offload("spin"),
            Bridge.shared(),
            (value, run) -> {
              running.incrementAndGet();
              while (!run.isCancelled()) {
                Thread.yield();
              }
              for (int i = 0; i < 2_000; i++) {
                Thread.yield();
              }
              running.decrementAndGet();
              return value;
            });
    RunConfig brief = RunConfig.defaults().withTimeout(Duration.ofMillis(5));

    assertThat(stubborn.batchOutcomes(List.of(1, 2), brief)).hasSize(2);
    assertThat(running).hasValue(0);
    assertThat(stubborn.batchAsCompleted(List.of(1, 2), brief)).hasSize(2);
    assertThat(running).hasValue(0);
  }

  @Test
  void theContextReachesAPublisherThatHadToWaitForAPermit() throws Exception {
    ThreadLocal<String> user = new ThreadLocal<>();
    AtomicReference<String> seen = new AtomicReference<>("nothing requested");
    CompletableFuture<Object> pending = new CompletableFuture<>();
    try (Bridge bridge =
        Bridge.builder()
            .context(
                () -> {
                  String captured = user.get();
                  return task ->
                      () -> {
                        user.set(captured);
                        try {
                          task.run();
                        } finally {
                          user.remove();
                        }
                      };
                })
            .build()) {
      Runnel<Object, Object> holding =
          new TestChain<>(Plan.of("D.holding").await("hold"), bridge, (value, run) -> pending);
      StreamRunnel<Object, Integer, List<Integer>> asking =
          new TestStreamChain<>(
              Plan.of("D.asking").publisher("ask"),
              Fold.LIST,
              bridge,
              (value, run) ->
                  (java.util.concurrent.Flow.Publisher<Integer>)
                      subscriber ->
                          subscriber.onSubscribe(
                              new java.util.concurrent.Flow.Subscription() {
                                @Override
                                public void request(long n) {
                                  seen.set(user.get());
                                  subscriber.onComplete();
                                }

                                @Override
                                public void cancel() {}
                              }));
      Gate waiting = new Gate();
      AtomicReference<CompletableFuture<Object>> held = new AtomicReference<>();
      Runnel<Object, Object> both =
          new TestChain<>(
              Plan.of("D.both").await("both"),
              bridge,
              (value, run) -> {
                held.set(holding.invokeAsync("x", run.child()));
                CompletableFuture<?> asked = asking.invokeAsync("x", run.child());
                waiting.open();
                return asked.thenApply(chunks -> "done");
              });
      user.set("ada");
      CompletableFuture<Object> result = both.invokeAsync("x", ONE);
      user.remove();
      waiting.pass();
      CompletableFuture.runAsync(() -> held.get().cancel(true)).join();

      assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(seen).hasValue("ada");
    }
  }

  @Test
  void anInterruptReachesTheStepAroundTheOneThatIsInterruptedToo() throws Exception {
    Gate started = new Gate();
    AtomicReference<CompletableFuture<Object>> result = new AtomicReference<>();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Runnel<Object, Object> inner =
        new TestChain<>(
            Plan.of("D.inner").offload("spin"),
            Bridge.shared(),
            (value, run) -> {
              started.open();
              while (!result.get().isDone()) {
                Thread.yield();
              }
              return value;
            });
    Runnel<Object, Object> outer =
        new TestChain<>(
            Plan.of("D.outer").offload("retry"),
            Bridge.shared(),
            (value, run) -> {
              Throwable failure = catchThrowable(() -> inner.invoke(value, run.child()));
              interrupted.complete(Thread.currentThread().isInterrupted());
              return failure;
            });
    result.set(new CompletableFuture<>());
    CompletableFuture<Object> running = outer.invokeAsync("x");
    result.set(running);
    started.pass();
    running.cancel(true);

    assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anEndlessRecursionOverflowsAndHangsNobody() throws Exception {
    AtomicReference<Runnel<Object, Object>> self = new AtomicReference<>();
    self.set(
        new TestChain<>(
            Plan.of("D.endless").offload("again"),
            Bridge.shared(),
            (value, run) -> self.get().invoke(value, run.child())));
    for (int kilobytes = 256; kilobytes < 512; kilobytes += 2) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread caller =
          new Thread(
              null,
              () -> failure.set(catchThrowable(() -> self.get().invoke("x"))),
              "caller",
              kilobytes * 1024L);
      caller.setDaemon(true);
      caller.start();
      caller.join(10_000);
      assertThat(caller.isAlive()).as("the call hangs").isFalse();
      assertThat(failure.get()).isInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  void noTimerIsLeftBehind() throws Exception {
    var timer = new java.util.concurrent.ScheduledThreadPoolExecutor(1);
    timer.setRemoveOnCancelPolicy(true);
    try (Bridge bridge = Bridge.builder().timer(timer).build()) {
      RunConfig long1 = RunConfig.defaults().withTimeout(Duration.ofHours(1));
      Runnel<Object, Object> quick =
          new TestChain<>(Plan.of("D.quick").offload("x"), bridge, (value, run) -> value);
      StreamRunnel<Object, Object, List<Object>> numbers =
          new TestStreamChain<>(
              Plan.of("D.numbers").publisher("x"), Fold.LIST, bridge, (v, run) -> new Numbers(9));
      quick.invoke("x", long1);
      quick.invokeAsync("x", long1).join();
      quick.batch(List.of("x", "y"), long1);
      numbers.invokeAsync("x", long1).join();
      Recorder<Object> recorder = Recorder.of(numbers.streamAsync("x", long1), 2);
      recorder.cancel();
      try (Stream<Object> chunks = numbers.stream("x", long1)) {
        assertThat(chunks.limit(2)).hasSize(2);
      }
      try (Stream<?> outcomes = quick.batchAsCompleted(List.of(1, 2, 3), long1)) {
        outcomes.iterator().next();
      }
    }
    assertThat(timer.getQueue()).isEmpty();
    timer.shutdown();
  }
}
