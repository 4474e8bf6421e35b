package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Emitter;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generators: where they run, how they wait, and how they are stopped. */
class GeneratorsTest {

  private final AtomicInteger emitted = new AtomicInteger();
  private final AtomicReference<Throwable> seen = new AtomicReference<>();
  private final AtomicReference<Boolean> interruptedInFinally = new AtomicReference<>();
  private final Gate cleanedUp = new Gate();

  private static StreamRunnel<String, Integer, List<Integer>> chain(Generator<Integer> generator) {
    return new TestStreamChain<>(
        Plan.of("Demo.generator").generator("emits"),
        Fold.LIST,
        Bridge.shared(),
        (value, run) -> generator);
  }

  private void endless(Emitter<Integer> out) {
    try {
      while (true) {
        out.emit(emitted.incrementAndGet());
      }
    } catch (CancellationException e) {
      seen.set(e);
      throw e;
    } finally {
      interruptedInFinally.set(Thread.currentThread().isInterrupted());
      cleanedUp.open();
    }
  }

  @Test
  void closingReturnsBehindTheCleanUp() {
    for (int i = 0; i < 200; i++) {
      emitted.set(0);
      seen.set(null);
      try (Stream<Integer> pulled = chain(this::endless).stream("x")) {
        assertThat(pulled.iterator().next()).isEqualTo(1);
      }
      assertThat(seen.get()).isInstanceOf(CancellationException.class);
      assertThat(interruptedInFinally.get()).as("clean-up is not disturbed").isFalse();
    }
  }

  @Test
  void aGeneratorRunsAtMostSixteenAheadOfWhoeverPulls() {
    try (Stream<Integer> pulled = chain(this::endless).stream("x")) {
      pulled.iterator().next();
      assertThat(emitted.get()).isLessThanOrEqualTo(1 + 16 + 1);
    }
  }

  @Test
  void cancellingTheSubscriptionStopsTheGenerator() throws Exception {
    Recorder<Integer> recorder = Recorder.of(chain(this::endless).streamAsync("x"), 3);
    while (recorder.received.size() < 3) {
      Thread.yield();
    }
    recorder.cancel();
    cleanedUp.pass();

    assertThat(recorder.received).containsExactly(1, 2, 3);
    assertThat(emitted).as("emit waits for demand").hasValue(4);
  }

  @Test
  void aGeneratorThatBlocksElsewhereIsInterrupted() {
    Gate blocked = new Gate();
    Generator<Integer> stuck =
        out -> {
          try {
            new Gate().pass();
          } finally {
            blocked.open();
          }
        };

    assertThatThrownBy(
            () ->
                chain(stuck).invoke("x", RunConfig.defaults().withTimeout(Duration.ofMillis(300))))
        .isInstanceOf(RunTimeoutException.class);
    assertThat(blocked.isOpen()).isTrue();
  }

  @Test
  void emitIsForTheGeneratorsThreadUntilItReturns() throws Exception {
    AtomicReference<Emitter<Integer>> leaked = new AtomicReference<>();
    Generator<Integer> leaking =
        out -> {
          leaked.set(out);
          out.emit(1);
        };
    assertThat(chain(leaking).invoke("x")).containsExactly(1);

    assertThatThrownBy(() -> leaked.get().emit(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Demo.generator: emit is for the generator's own thread");
  }

  @Test
  void aGeneratorHasAThreadOfItsOwn() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    chain(
            out -> {
              thread.set(Thread.currentThread());
              out.emit(1);
            })
        .invoke("x");

    assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    assertThat(thread.get().getName()).startsWith("runnel-generator-");
  }

  @Test
  void emittingNullIsRefused() {
    assertThatThrownBy(() -> chain(out -> out.emit(null)).invoke("x"))
        .isInstanceOf(NullPointerException.class);
  }
}
