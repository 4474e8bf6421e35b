package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Promise;
import io.runnel.testing.Gate;
import io.runnel.testing.PlainChain;
import io.runnel.testing.PlainChain.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Asynchronous calls without an engine on a bridge of one's own, which may be closed. */
@Timeout(60)
class BridgedRunsTest {

  private static PlainChain.Builder chain(Bridge bridge) {
    return PlainChain.of("B.chain").on(bridge);
  }

  @Test
  void runsOnTheThreadsThatWereGiven() throws Exception {
    ExecutorService blocking = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
    ExecutorService cpu = Executors.newSingleThreadExecutor(task -> new Thread(task, "computes"));
    try (Bridge bridge = Bridge.builder().blocking(blocking).cpu(cpu).build()) {
      CompletableFuture<String> run =
          chain(bridge)
              .offload(value -> value + Thread.currentThread().getName())
              .await(value -> CompletableFuture.supplyAsync(() -> value + ", "))
              .step(Kind.CPU, value -> value + Thread.currentThread().getName())
              .<String, String>build()
              .invokeAsync("");

      assertThat(run.join()).isEqualTo("mine, computes");
      cpu.shutdown();
      assertThat(cpu.awaitTermination(30, TimeUnit.SECONDS)).isTrue(); // it told of the end
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    } finally {
      blocking.shutdown();
      cpu.shutdown();
    }
  }

  @Test
  void aClosedBridgeRefuses() {
    Bridge bridge = Bridge.builder().build();
    PlainChain<String, String> chain =
        chain(bridge).inline(value -> value).offload(value -> value).build();
    assertThat(chain.invokeAsync("x").join()).isEqualTo("x");
    bridge.close();

    assertThatThrownBy(() -> chain.invokeAsync("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The bridge is closed")
        .hasMessageContaining("B.chain");
  }

  @Test
  void closingCancelsWhatIsInFlightAndReturnsWhenItHasStopped() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).build();
    Gate started = new Gate();
    Gate interrupted = new Gate();
    AtomicInteger behind = new AtomicInteger();
    AtomicReference<String> left = new AtomicReference<>("no");
    List<CompletableFuture<Object>> stages = List.of(new CompletableFuture<>(), new Promise<>());
    List<CompletableFuture<Object>> runs = new ArrayList<>();
    runs.add(
        chain(bridge)
            .offload(
                value -> {
                  started.open();
                  try {
                    new Gate().pass();
                  } catch (InterruptedException e) {
                    interrupted.open();
                    Thread.yield();
                    left.set("yes");
                  }
                  return value;
                })
            .inline(value -> behind.incrementAndGet())
            .<String, Object>build()
            .invokeAsync("in a step"));
    started.pass();
    PlainChain<String, Object> queued =
        chain(bridge).offload(value -> behind.incrementAndGet()).build();
    runs.add(queued.invokeAsync("on its way"));
    for (CompletableFuture<Object> stage : stages) {
      runs.add(
          chain(bridge)
              .await(value -> stage)
              .inline(value -> behind.incrementAndGet())
              .<String, Object>build()
              .invokeAsync("awaiting"));
    }
    assertThat(bridge).hasToString("Bridge[open, 4 runs in flight]");

    bridge.close();

    assertThat(left).hasValue("yes");
    assertThat(interrupted.isOpen()).isTrue();
    assertThat(runs).allSatisfy(run -> assertThat(run).isCancelled());
    assertThatThrownBy(runs.get(0)::join)
        .isInstanceOf(CancellationException.class)
        .hasStackTraceContaining("The bridge was closed while B.chain ran");
    assertThat(stages).allSatisfy(stage -> assertThat(stage).isCancelled());
    one.shutdown();
    assertThat(one.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(behind).hasValue(0);
  }

  @Test
  void closingWaitsForAStepOfARunThatWasCancelledBefore() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).build();
    Gate started = new Gate();
    Gate stubborn = new Gate();
    AtomicReference<String> left = new AtomicReference<>("no");
    CompletableFuture<Object> run =
        chain(bridge)
            .offload(
                value -> {
                  started.open();
                  while (!stubborn.isOpen()) {
                    Thread.yield();
                  }
                  left.set("yes");
                  return value;
                })
            .<String, Object>build()
            .invokeAsync("x");
    started.pass();
    run.cancel(true);
    CompletableFuture<String> closed =
        CompletableFuture.supplyAsync(
            () -> {
              bridge.close();
              return left.get();
            });
    stubborn.open();

    assertThat(closed.get(30, TimeUnit.SECONDS)).isEqualTo("yes");
    one.shutdown();
  }

  @Test
  void aStepInPlaceOfItsCallerIsWaitedForToo() throws Exception {
    Bridge bridge = Bridge.builder().build();
    Gate started = new Gate();
    Gate go = new Gate();
    AtomicReference<String> left = new AtomicReference<>("no");
    PlainChain<String, Object> chain =
        chain(bridge)
            .inline(
                value -> {
                  started.open();
                  go.pass();
                  left.set("yes");
                  return value;
                })
            .await(value -> new CompletableFuture<>())
            .build();
    CompletableFuture<CompletableFuture<Object>> call =
        CompletableFuture.supplyAsync(() -> chain.invokeAsync("x"));
    started.pass();
    CompletableFuture<String> closed =
        CompletableFuture.supplyAsync(
            () -> {
              bridge.close();
              return left.get();
            });
    go.open();

    assertThat(closed.get(30, TimeUnit.SECONDS)).isEqualTo("yes");
    assertThat(call.get(30, TimeUnit.SECONDS)).isCancelled();
  }

  @Test
  void aStepMayCloseItsOwnBridge() throws Exception {
    for (Kind kind : List.of(Kind.OFFLOAD, Kind.CPU, Kind.INLINE)) {
      Bridge bridge = Bridge.builder().build();
      Gate closed = new Gate();
      PlainChain<String, Object> chain =
          chain(bridge)
              .step(
                  kind,
                  value -> {
                    bridge.close();
                    Thread.interrupted();
                    closed.open();
                    return value;
                  })
              .build();
      CompletableFuture<Object> run = chain.invokeAsync("x");

      closed.pass();
      if (kind != Kind.INLINE) {
        assertThat(run).isCancelled();
      }
      assertThatThrownBy(() -> chain.invokeAsync("y")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatIsToldOfTheEndMayCloseTheBridge() throws Exception {
    Bridge bridge = Bridge.builder().build();
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Void> closed =
        chain(bridge)
            .await(value -> stage)
            .offload(value -> value)
            .<String, Object>build()
            .invokeAsync("x")
            .thenRun(bridge::close);
    stage.complete("y");

    closed.get(30, TimeUnit.SECONDS);
    assertThat(bridge).hasToString("Bridge[closed]");
  }

  @Test
  void aRefusedHopFailsTheRun() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    RejectedExecutionException refused = new RejectedExecutionException("no more");
    try (Bridge bridge =
        Bridge.builder()
            .blocking(
                task -> {
                  throw refused;
                })
            .build()) {
      for (PlainChain<String, Object> chain :
          List.of(
              chain(bridge).offload(value -> value).<String, Object>build(),
              chain(bridge)
                  .await(value -> stage)
                  .offload(value -> value)
                  .<String, Object>build())) {
        CompletableFuture<Object> run = chain.invokeAsync("x");
        stage.complete("y");
        assertThatThrownBy(run::join).hasCause(refused);
      }
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  @Test
  void whatIsRefusedThoughItRanIsNotLostAndRunsOnce() {
    AtomicInteger started = new AtomicInteger();
    try (Bridge bridge =
        Bridge.builder()
            .blocking(
                task -> {
                  Thread thread = new Thread(task);
                  thread.start();
                  task.run();
                  throw new RejectedExecutionException("too late");
                })
            .build()) {
      CompletableFuture<Object> run =
          chain(bridge)
              .offload(value -> started.incrementAndGet())
              .<String, Object>build()
              .invokeAsync("x");

      assertThat(run.join()).isEqualTo(1);
      assertThat(started).hasValue(1);
    }
  }

  @Test
  void everyEndLeavesTheBridgeWithout() {
    try (Bridge bridge = Bridge.builder().build()) {
      PlainChain<String, Object> chain =
          chain(bridge).await(value -> new NeverEnding()).<String, Object>build();
      chain.invokeAsync("x").cancel(true);
      chain.invokeAsync("x").complete("y");
      chain.invokeAsync("x").completeExceptionally(new IllegalStateException());
      chain.invokeAsync("x").obtrudeValue("y");
      chain.invokeAsync("x").obtrudeException(new IllegalStateException());
      assertThat(bridge).hasToString("Bridge[open, 0 runs in flight]");
    }
  }

  /** A stage that can't be cancelled. */
  private static final class NeverEnding extends CompletableFuture<Object> {
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      return false;
    }
  }

  @Test
  void stepsOfAGivenThreadMayWaitForOthers() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try (Bridge bridge = Bridge.builder().blocking(one).build()) {
      PlainChain<Integer, Integer> leaf =
          chain(bridge).offload(value -> (Integer) value + 1).build();
      PlainChain<CompletableFuture<Integer>, Integer> awaiting =
          PlainChain.of("B.awaiting").await(stage -> stage).build();
      PlainChain<Integer, Integer> waiting =
          chain(bridge)
              .offload(value -> awaiting.invoke(leaf.invokeAsync((Integer) value)))
              .build();
      List<CompletableFuture<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        runs.add(waiting.invokeAsync(i));
      }
      for (int i = 0; i < 100; i++) {
        assertThat(runs.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(i + 1);
      }
    } finally {
      one.shutdown();
    }
  }
}
