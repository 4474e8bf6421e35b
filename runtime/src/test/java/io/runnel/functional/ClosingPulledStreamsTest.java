package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever closes a stream may let go of what it reads from: nothing of it runs any more. */
@Timeout(60)
class ClosingPulledStreamsTest {

  private final Gate entered = new Gate();
  private final Gate leave = new Gate();

  @Test
  void waitsForThePullThatFails() throws Exception {
    TestStep generator =
        (value, run) ->
            (Generator<Integer>)
                out -> {
                  out.emit(1);
                  stayInside();
                };
    Gate throwing = new Gate();
    TestStep failing =
        (value, run) -> {
          entered.pass();
          throwing.open();
          throw new IllegalStateException("failed");
        };
    Stream<Integer> stream =
        chain(Plan.of("C.failing").generator("source").inline("failing"), generator, failing);
    CompletableFuture<Void> pull = new CompletableFuture<>();
    Thread puller = start(pull, () -> stream.iterator().next());
    throwing.pass();
    awaitParked(puller); // it failed, and waits for its generator

    assertCloseWaits(stream);
    assertThatThrownBy(pull::join).hasRootCauseMessage("failed");
  }

  @Test
  void waitsForTheCleanUpOfThePullThatReadsTheEnd() throws Exception {
    AtomicInteger cleanedUp = new AtomicInteger();
    Stream<Integer> stream =
        chain(
            Plan.of("C.ending").stream("source"),
            (value, run) ->
                Stream.empty()
                    .onClose(
                        () -> {
                          stayInside();
                          cleanedUp.incrementAndGet();
                        }));
    CompletableFuture<Void> pull = new CompletableFuture<>();
    start(pull, () -> stream.iterator().forEachRemaining(chunk -> {}));
    entered.pass();

    assertCloseWaits(stream);
    assertThat(cleanedUp).hasValue(1);
    pull.join();
  }

  @Test
  void letsGoOfASourceThatIsJustBeingOpened() throws Exception {
    AtomicInteger cleanedUp = new AtomicInteger();
    Stream<Integer> stream =
        chain(
            Plan.of("C.opening").stream("source"),
            (value, run) -> {
              stayInside();
              return Stream.of(1).onClose(cleanedUp::incrementAndGet);
            });
    CompletableFuture<Void> pull = new CompletableFuture<>();
    start(pull, () -> stream.iterator().next());
    entered.pass();

    assertCloseWaits(stream);
    assertThat(cleanedUp).hasValue(1);
    assertThatThrownBy(pull::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void doesNotWaitForAListenerThatCloses() {
    AtomicReference<Stream<Integer>> closing = new AtomicReference<>();
    Stream<Integer> stream =
        new TestStreamChain<String, Integer, Object>(
                Plan.of("C.told").stream("source"),
                Fold.LIST,
                Bridge.shared(),
                (value, run) -> Stream.of(1))
            .stream("x", RunConfig.defaults().withListener(event -> closing.get().close()));
    closing.set(stream);

    assertThatThrownBy(() -> stream.iterator().next()).isInstanceOf(CancellationException.class);
  }

  private static Stream<Integer> chain(Plan plan, TestStep... steps) {
    StreamRunnel<String, Integer, Object> chain =
        new TestStreamChain<>(plan, Fold.LIST, Bridge.shared(), steps);
    return chain.stream("x");
  }

  /** What a step does that no interrupt ends. */
  private void stayInside() {
    entered.open();
    while (!leave.isOpen()) {
      Thread.yield();
    }
  }

  private void assertCloseWaits(Stream<?> stream) throws Exception {
    CompletableFuture<Void> close = new CompletableFuture<>();
    Thread closer = start(close, stream::close);
    awaitParked(closer);
    assertThat(close).isNotDone();
    leave.open();
    close.join();
  }

  private static Thread start(CompletableFuture<Void> end, Runnable action) {
    Thread thread =
        new Thread(
            () -> {
              try {
                action.run();
                end.complete(null);
              } catch (Throwable t) {
                end.completeExceptionally(t);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void awaitParked(Thread thread) {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.yield();
    }
  }
}
