package io.runnel.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.benchmarks.engine.batch.BatchContenders;
import io.runnel.benchmarks.engine.batch.BatchProcess;
import io.runnel.benchmarks.engine.batch.Delay;
import io.runnel.benchmarks.engine.offload.Completer;
import io.runnel.benchmarks.engine.offload.MixedContenders;
import io.runnel.benchmarks.engine.offload.MixedWork;
import io.runnel.benchmarks.engine.ready.ReadyContenders;
import io.runnel.benchmarks.engine.suspended.EventLoop;
import io.runnel.benchmarks.engine.suspended.Finish;
import io.runnel.benchmarks.engine.suspended.LoopContenders;
import io.runnel.benchmarks.engine.suspended.Start;
import io.runnel.benchmarks.engine.sync.SyncContenders;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contender runs the same steps in the same order. */
class ContendersTest {

  private final EventLoop loop = new EventLoop(20);

  static List<Contender<Function<Payload, Payload>>> sync() {
    return SyncContenders.ALL.all();
  }

  @ParameterizedTest
  @MethodSource("sync")
  void runsSyncSteps(Contender<Function<Payload, Payload>> contender) {
    Function<Payload, Payload> call = contender.maker().get();

    assertThat(call.apply(new Payload()).visits()).isEqualTo(expected(contender));
    assertThat(call.apply(new Payload()).visits()).isEqualTo(expected(contender));
  }

  static List<Contender<Function<Payload, Future<Payload>>>> ready() {
    return ReadyContenders.ALL.all();
  }

  @ParameterizedTest
  @MethodSource("ready")
  void runsStepsThatAreComplete(Contender<Function<Payload, Future<Payload>>> contender)
      throws Exception {
    Future<Payload> result = contender.maker().get().apply(new Payload());

    assertThat(result.isDone()).isTrue();
    assertThat(result.get().visits()).isEqualTo(expected(contender));
  }

  @Test
  void runsStepsThatSuspend() {
    for (Contender<Start> contender : LoopContenders.on(loop).all()) {
      Finish finish = new Finish();
      Start start = contender.maker().get();
      Payload first = new Payload();
      Payload second = new Payload();

      start.run(first, finish);
      start.run(second, finish);
      loop.drain();

      assertThat(finish.take()).as(contender.key()).isEqualTo(2);
      assertThat(first.visits()).as(contender.key()).isEqualTo(expected(contender));
      assertThat(second.visits()).as(contender.key()).isEqualTo(expected(contender));
    }
  }

  @Test
  void suspendsAtTheFirstStep() {
    for (Contender<Start> contender : LoopContenders.on(loop).all()) {
      if (!contender.name().equals("steps alone")) {
        Payload payload = new Payload();

        contender.maker().get().run(payload, null);

        assertThat(payload.visits()).as(contender.key()).isEqualTo(Payload.visitsOf(1));
        loop.drain();
      }
    }
  }

  static List<Contender<io.runnel.benchmarks.engine.offload.Start>> mixed() {
    return MixedContenders.ALL.all();
  }

  @ParameterizedTest
  @MethodSource("mixed")
  void runsStepsOnExecutors(Contender<io.runnel.benchmarks.engine.offload.Start> contender) {
    ExecutorService executor = MixedContenders.executor(contender.name());
    try (Completer completer = new Completer(1)) {
      Payload result =
          contender
              .maker()
              .get()
              .on(new MixedWork(completer), executor)
              .apply(new Payload())
              .toCompletableFuture()
              .join();

      assertThat(result.visits()).isEqualTo(expected(contender));
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, io.runnel.benchmarks.engine.batch.Start.UNLIMITED})
  void runsBatches(int limit) {
    Delay delay = new Delay(1).start();
    for (var contender : BatchContenders.on(delay).all()) {
      List<Payload> inputs = BatchProcess.payloads(20);

      List<Payload> results = contender.maker().get().run(inputs, limit).get();

      assertThat(results).as(contender.key()).containsExactlyInAnyOrderElementsOf(inputs);
      assertThat(results)
          .as(contender.key())
          .extracting(Payload::visits)
          .containsOnly(expected(contender));
    }
  }

  @Test
  void namesEachContenderOnce() {
    for (List<? extends Contender<?>> scenario :
        List.of(sync(), ready(), mixed(), LoopContenders.on(loop).all())) {
      assertThat(scenario).extracting(Contender::key).doesNotHaveDuplicates();
    }
  }

  private static int expected(Contender<?> contender) {
    return Payload.visitsOf(contender.steps());
  }
}
