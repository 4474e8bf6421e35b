package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.TestChain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A bridge of one's own: closing it, its defaults and its clock. */
class BridgeTest {

  private static Runnel<String, String> same(Bridge bridge) {
    return new TestChain<>(Plan.of("Demo.same").offload("same"), bridge, (value, run) -> value);
  }

  @Test
  void aClosedBridgeRefusesNewRuns() {
    Bridge bridge = Bridge.builder().build();
    Runnel<String, String> chain = same(bridge);
    assertThat(chain.invokeAsync("x").join()).isEqualTo("x");
    bridge.close();
    bridge.close();

    assertThatThrownBy(() -> chain.invoke("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The bridge is closed, it runs nothing any more; Demo.same needs one that is open, or"
                + " Bridge.shared()");
    assertThatThrownBy(() -> chain.invokeAsync("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> chain.batch(List.of("x"))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> chain.batchAsync(List.of("x", "y")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> chain.batch(List.of())).isInstanceOf(IllegalStateException.class);
  }

  /** Its future is done as soon as it is cancelled; the step is not. */
  @Test
  void closingWaitsForTheStepsOfRunsThatWereCancelledBefore() throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(own).build();
    Gate started = new Gate();
    AtomicBoolean goOn = new AtomicBoolean();
    AtomicBoolean ended = new AtomicBoolean();
    Runnel<String, String> stubborn =
        new TestChain<>(
            Plan.of("Demo.stubborn").offload("stay"),
            bridge,
            (value, run) -> {
              started.open();
              while (!goOn.get()) {
                Thread.yield();
              }
              ended.set(true);
              return value;
            });
    CompletableFuture<String> run = stubborn.invokeAsync("x");
    started.pass();
    run.cancel(true);
    AtomicBoolean endedBefore = new AtomicBoolean();
    Thread closer =
        new Thread(
            () -> {
              bridge.close();
              endedBefore.set(ended.get());
            });
    closer.start();
    while (closer.getState() != Thread.State.WAITING && closer.isAlive()) {
      Thread.yield();
    }
    goOn.set(true);
    closer.join();
    own.shutdown();

    assertThat(endedBefore).isTrue();
  }

  @Test
  void closingCancelsWhatIsInFlightAndReturnsWhenItHasStopped() throws Exception {
    Bridge bridge = Bridge.builder().build();
    Gate started = new Gate();
    Gate cleanedUp = new Gate();
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Runnel<String, String> blocking =
        new TestChain<>(
            Plan.of("Demo.blocking").offload("block"),
            bridge,
            (value, run) -> {
              started.open();
              try {
                new Gate().pass();
              } finally {
                cleanedUp.open();
              }
              return value;
            });
    Runnel<String, String> waiting =
        new TestChain<>(Plan.of("Demo.waiting").await("wait"), bridge, (value, run) -> stage);
    CompletableFuture<String> first = blocking.invokeAsync("x");
    CompletableFuture<String> second = waiting.invokeAsync("x");
    started.pass();

    bridge.close();

    assertThat(cleanedUp.isOpen()).isTrue();
    assertThat(stage).isCancelled();
    assertThat(first).isCancelled();
    assertThat(second).isCancelled();
  }

  @Test
  void closingEndsTheOwnThreadsAndLeavesTheGivenOnesAlone() throws Exception {
    ExecutorService given = Executors.newSingleThreadExecutor();
    AtomicReference<Thread> cpuThread = new AtomicReference<>();
    try (Bridge bridge = Bridge.builder().blocking(given).build()) {
      new TestChain<String, String>(
              Plan.of("Demo.cpu").offload("sync").cpu("cpu"),
              bridge,
              (value, run) -> value,
              (value, run) -> {
                cpuThread.set(Thread.currentThread());
                return value;
              })
          .invokeAsync("x")
          .join();
    }

    cpuThread.get().join();
    assertThat(given.isShutdown()).isFalse();
    given.shutdown();
    assertThat(given.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aStepMayCloseItsOwnBridge() {
    Bridge bridge = Bridge.builder().build();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.closing").offload("close"),
            bridge,
            (value, run) -> {
              bridge.close();
              return value;
            });

    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> chain.invoke("x")).isInstanceOf(IllegalStateException.class);
    Thread.interrupted(); // the step was interrupted while it closed the bridge; that is over
  }

  @Test
  void theSharedBridgeIgnoresClose() {
    Bridge.shared().close();

    assertThat(same(Bridge.shared()).invokeAsync("x").join()).isEqualTo("x");
  }

  @Test
  void defaultsOfTheBridgeAreTheWeakestSettings() {
    AtomicReference<Object> seen = new AtomicReference<>();
    try (Bridge bridge =
        Bridge.builder()
            .defaults(
                RunConfig.defaults().withTag("bridge").withMetadata("k", 1).withMetadata("b", 1))
            .build()) {
      Runnel<String, String> chain =
          new TestChain<String, String>(
                  Plan.of("Demo.sees").offload("see"),
                  bridge,
                  (value, run) -> {
                    seen.set(List.of(run.tags(), run.metadata()));
                    return value;
                  })
              .withConfig(RunConfig.defaults().withTag("bound").withMetadata("k", 2));
      chain.invoke("x", RunConfig.defaults().withTag("call").withMetadata("k", 3));
    }

    assertThat(seen.get()).hasToString("[[bridge, bound, call], {k=3, b=1}]");
  }

  @Test
  void theClockGovernsDeadlinesAndElapsed() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
    try (Bridge bridge = Bridge.builder().clock(now::get).build()) {
      Runnel<String, String> chain =
          new TestChain<>(
              Plan.of("Demo.slow").offload("slow").offload("next"),
              bridge,
              (value, run) -> {
                now.updateAndGet(time -> time.plusSeconds(90));
                return value;
              },
              (value, run) -> value);

      assertThatThrownBy(
              () -> chain.invoke("x", RunConfig.defaults().withTimeout(Duration.ofMinutes(1))))
          .isInstanceOf(RunTimeoutException.class);
      assertThat(chain.batchOutcomes(List.of("x")))
          .extracting(Outcome::elapsed)
          .containsExactly(Duration.ofSeconds(90));
    }
  }

  @Test
  void composedFunctionsRunOnTheBridgeOfTheChainTheyAreComposedWith() {
    AtomicReference<String> thread = new AtomicReference<>();
    try (Bridge bridge = Bridge.builder().build()) {
      Runnel<String, String> chain =
          same(bridge)
              .then(
                  Runnel.of(
                      value -> {
                        thread.set(Thread.currentThread().getName());
                        return value;
                      }));
      chain.invokeAsync("x").join();
    }
    assertThat(thread.get()).startsWith("runnel-blocking-");
  }
}
