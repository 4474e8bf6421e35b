package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.StepTrace;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chains whose steps per chunk run in one method, where no lock guards a chunk. */
@Timeout(60)
class FusedStreamsTest {

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final Bridge bridge = Bridge.builder().blocking(worker).build();
  private final AtomicInteger closed = new AtomicInteger();
  private final Gate entered = new Gate();
  private final Gate leave = new Gate();

  @AfterEach
  void close() {
    leave.open();
    worker.shutdown();
    bridge.close();
  }

  private TestStreamChain<Integer, Integer, List<Integer>> pulled(Bridge on, TestStep... steps) {
    TestStep source =
        (value, run) ->
            Stream.iterate((Integer) value, i -> i + 1).onClose(closed::incrementAndGet);
    return chain(Plan.of("Fused.pulled").stream("numbers"), on, source, steps);
  }

  private static TestStreamChain<Integer, Integer, List<Integer>> published(
      Flow.Publisher<Integer> publisher, TestStep... steps) {
    Plan plan = Plan.of("Fused.published").publisher("numbers");
    for (int i = 1; i <= steps.length; i++) {
      plan = plan.inline("step" + i);
    }
    return made(plan, Bridge.shared(), (value, run) -> publisher, steps);
  }

  private static TestStreamChain<Integer, Integer, List<Integer>> chain(
      Plan plan, Bridge on, TestStep source, TestStep... steps) {
    for (int i = 1; i <= steps.length; i++) {
      plan = plan.offload("step" + i);
    }
    return made(plan, on, source, steps);
  }

  private static TestStreamChain<Integer, Integer, List<Integer>> made(
      Plan plan, Bridge on, TestStep source, TestStep... steps) {
    List<TestStep> all = new ArrayList<>(List.of(source));
    all.addAll(List.of(steps));
    return new TestStreamChain<>(plan, Fold.LIST, on, all.toArray(TestStep[]::new));
  }

  private static TestStep add(int more) {
    return (value, run) -> (Integer) value + more;
  }

  private static TestStep failingAt(int bad) {
    return (value, run) -> {
      if (value.equals(bad)) {
        throw new IllegalArgumentException("at " + bad);
      }
      return value;
    };
  }

  private TestStep blockingAt(int chunk) {
    return (value, run) -> {
      if (value.equals(chunk)) {
        entered.open();
        leave.pass();
      }
      return value;
    };
  }

  /** Waits for the work, whose first task hands on to another, and looks at its thread. */
  private void assertWorkerIsClean() {
    for (int task = 0; task < 3; task++) {
      assertThat(
              CompletableFuture.supplyAsync(() -> Thread.currentThread().isInterrupted(), worker))
          .succeedsWithin(Duration.ofSeconds(30))
          .isEqualTo(false);
    }
  }

  @Test
  void eachFormTakesAllStepsInOneMethod() throws Exception {
    var pulled = pulled(bridge, add(1), add(10));
    Recorder<Integer> recorder = new Recorder<>();
    pulled.streamAsync(0).subscribe(recorder);
    for (int n : new int[] {1, 3, 2}) {
      recorder.request(n);
    }
    assertWorkerIsClean();
    assertThat(recorder.received).containsExactly(11, 12, 13, 14, 15, 16);
    recorder.cancel();
    assertThat(pulled.fusedChunks()).isEqualTo(6);
    try (Stream<Integer> stream = pulled.stream(5)) {
      assertThat(stream.limit(2)).containsExactly(16, 17);
    }
    assertThat(pulled.fusedChunks()).isEqualTo(8);

    var published = published(new Numbers(3), add(1), add(10));
    assertThat(Recorder.of(published.streamAsync(0), 5).await().received)
        .containsExactly(11, 12, 13);
    assertThat(published.fusedChunks()).isEqualTo(3);
  }

  @Test
  void whereSomebodyListensHeIsToldOfEachStep() {
    List<RunEvent> events = new ArrayList<>();
    var chain = pulled(bridge, add(1));
    RunConfig listened = RunConfig.defaults().withListener(events::add);
    try (Stream<Integer> stream = chain.stream(0, listened)) {
      assertThat(stream.limit(2)).containsExactly(1, 2);
    }
    assertThat(chain.fusedChunks()).isZero();
    assertThat(events).filteredOn(RunEvent.StepFinished.class::isInstance).hasSize(3);
    assertThat(events).filteredOn(RunEvent.Chunk.class::isInstance).hasSize(2);
  }

  @Test
  void aFailureIsNotedAtTheStepThatFailed() throws Exception {
    var chain = pulled(bridge, add(1), failingAt(3), add(1));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync(0), Long.MAX_VALUE);
    assertThat(recorder.await().received).containsExactly(2, 3);
    assertThat(recorder.failure).hasMessage("at 3");
    assertThat(StepTrace.of(recorder.failure)).map(StepTrace::step).contains("step2");
    assertThat(closed).hasValue(1);

    assertThatThrownBy(() -> chain.invoke(0))
        .satisfies(
            failure -> assertThat(StepTrace.of(failure)).map(StepTrace::position).contains(3));
    assertThat(closed).hasValue(2);

    recorder = Recorder.of(published(new Numbers(9), add(1), failingAt(3)).streamAsync(0), 9);
    assertThat(recorder.await().received).containsExactly(1, 2);
    assertThat(StepTrace.of(recorder.failure)).map(StepTrace::step).contains("step2");
  }

  @Test
  void aFailureOfTheSourceIsNotedThere() throws Exception {
    TestStep source =
        (value, run) -> Stream.of(1, 2, 0).map(i -> 2 / i).onClose(closed::incrementAndGet);
    var chain = chain(Plan.of("Fused.bad").stream("numbers"), bridge, source, add(0));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync(0), Long.MAX_VALUE);
    assertThat(recorder.await().received).containsExactly(2, 1);
    assertThat(recorder.failure).isInstanceOf(ArithmeticException.class);
    assertThat(StepTrace.of(recorder.failure)).map(StepTrace::step).contains("numbers");
    assertThatThrownBy(() -> chain.invoke(0)).isInstanceOf(ArithmeticException.class);
    assertThat(closed).hasValue(2);
  }

  @Test
  void nullIsRefusedByName() throws Exception {
    var chain = pulled(bridge, add(1), (value, run) -> null);
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync(0), Long.MAX_VALUE);
    assertThat(recorder.await().failure)
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Fused.pulled, step 3, offload[step2]");
    assertThatThrownBy(() -> chain.invoke(0)).hasMessageContaining("step 3, offload[step2]");
    recorder = Recorder.of(published(new Numbers(1), (value, run) -> null).streamAsync(0), 1);
    assertThat(recorder.await().failure).hasMessageContaining("step 2, inline[step1]");
  }

  @Test
  void aCancelInterruptsTheStepThatRunsAndClosesTheSource() {
    Recorder<Integer> recorder = new Recorder<>();
    pulled(bridge, add(0), blockingAt(2)).streamAsync(0).subscribe(recorder);
    recorder.request(Long.MAX_VALUE);
    awaitQuietly(entered);
    recorder.cancel();
    assertWorkerIsClean();
    assertThat(recorder.received).containsExactly(0, 1);
    assertThat(recorder.ended.isOpen()).isFalse();
    assertThat(closed).hasValue(1);
  }

  @Test
  void aCancelDoesNotInterruptTheReader() {
    AtomicBoolean interrupted = new AtomicBoolean();
    Recorder<Integer> recorder = new Recorder<>();
    recorder.doing(
        () -> {
          entered.open();
          try {
            leave.pass();
          } catch (InterruptedException e) {
            interrupted.set(true);
          }
        });
    pulled(bridge, add(0)).streamAsync(0).subscribe(recorder);
    recorder.request(Long.MAX_VALUE);
    awaitQuietly(entered);
    recorder.cancel();
    leave.open();
    assertWorkerIsClean();
    assertThat(recorder.received).containsExactly(0);
    assertThat(interrupted).isFalse();
    assertThat(closed).hasValue(1);
  }

  @Test
  void aReaderThatCancelsFindsNoInterrupt() {
    AtomicBoolean interrupted = new AtomicBoolean();
    Recorder<Integer> recorder = new Recorder<>();
    recorder.doing(
        () -> {
          recorder.cancel();
          interrupted.set(Thread.currentThread().isInterrupted());
        });
    pulled(bridge, add(0)).streamAsync(0).subscribe(recorder);
    recorder.request(Long.MAX_VALUE);
    assertWorkerIsClean();
    assertThat(interrupted).isFalse();
    assertThat(recorder.received).containsExactly(0);
    assertThat(closed).hasValue(1);
  }

  @Test
  void aTimeoutIsToldAlthoughTheStepDoesNotListen() throws Exception {
    TestStep deaf =
        (value, run) -> {
          while (!leave.isOpen()) {
            Thread.yield();
          }
          return value;
        };
    RunConfig brief = RunConfig.defaults().withTimeout(Duration.ofMillis(30));
    Recorder<Integer> recorder =
        Recorder.of(pulled(bridge, add(0), deaf).streamAsync(0, brief), Long.MAX_VALUE);
    assertThat(recorder.await().failure)
        .isInstanceOf(TimeoutException.class)
        .hasMessageContaining("it was in step 3, offload[step2]");
    assertThat(closed).hasValue(0);
    leave.open();
    assertWorkerIsClean();
    assertThat(recorder.received).isEmpty();
    assertThat(closed).hasValue(1);
  }

  @Test
  void aBridgeThatClosesWaitsForTheStepAndTheSource() throws Exception {
    Recorder<Integer> recorder =
        Recorder.of(pulled(bridge, blockingAt(1)).streamAsync(0), Long.MAX_VALUE);
    entered.pass();
    bridge.close();
    assertThat(closed).hasValue(1);
    assertThat(recorder.await().failure).hasMessageContaining("bridge was closed");
  }

  @Test
  void closingAPulledStreamInterruptsTheStepAndWaitsForIt() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    AtomicBoolean left = new AtomicBoolean();
    TestStep step =
        (value, run) -> {
          entered.open();
          try {
            leave.pass();
          } catch (InterruptedException e) {
            interrupted.set(true);
          }
          left.set(true);
          return value;
        };
    Stream<Integer> stream = pulled(bridge, step).stream(0);
    CompletableFuture<Boolean> puller =
        CompletableFuture.supplyAsync(
            () -> {
              assertThatThrownBy(() -> stream.iterator().next()).hasMessageContaining("was closed");
              return Thread.currentThread().isInterrupted();
            });
    entered.pass();
    stream.close();
    assertThat(interrupted).isTrue();
    assertThat(left).isTrue();
    assertThat(closed).hasValue(1);
    assertThat(puller).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(false);
  }

  @Test
  void anInterruptedCallerEndsItsCall() {
    TestStep interrupting =
        (value, run) -> {
          if (value.equals(3)) {
            Thread.currentThread().interrupt();
          }
          return value;
        };
    assertThatThrownBy(() -> pulled(bridge, interrupting).invoke(0))
        .hasMessageContaining("was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(closed).hasValue(1);
  }

  @Test
  void aPublisherIsAskedForWhatIsWantedAndNoMore() throws Exception {
    List<Long> asked = new ArrayList<>();
    Flow.Publisher<Integer> counting =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long n) {
                    asked.add(n);
                    if (n == 3) {
                      for (int i = 0; i < 6; i++) { // which are more
                        subscriber.onNext(i);
                      }
                    }
                  }

                  @Override
                  public void cancel() {
                    asked.add(-1L);
                  }
                });
    Recorder<Integer> recorder = Recorder.of(published(counting, add(1)).streamAsync(0), 2);
    recorder.request(3);
    assertThat(recorder.await().failure).hasMessageContaining("more chunks than were requested");
    assertThat(recorder.received).containsExactly(1, 2, 3, 4, 5);
    assertThat(asked).containsExactly(2L, 3L, -1L);
  }

  @Test
  void anIllegalRequestIsRefusedBehindTheChunkThatIsTaken() throws Exception {
    Recorder<Integer> recorder = new Recorder<>();
    recorder.doing(() -> recorder.request(0));
    published(new Numbers(9), add(1)).streamAsync(0).subscribe(recorder);
    recorder.request(9);
    assertThat(recorder.await().failure).isInstanceOf(IllegalArgumentException.class);
    assertThat(recorder.received).containsExactly(1);
  }

  private static void awaitQuietly(Gate gate) {
    try {
      gate.pass();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
