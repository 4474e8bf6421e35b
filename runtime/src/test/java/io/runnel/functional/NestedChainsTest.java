package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import io.runnel.StepException;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Busy;
import io.runnel.testing.Gate;
import io.runnel.testing.InBothWorlds;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chains as steps of chains. */
class NestedChainsTest {

  private static final TestStep SAME = (value, run) -> value;

  private final List<RunEvent> events = new CopyOnWriteArrayList<>();
  private final RunConfig watched = RunConfig.defaults().withListener(events::add);

  private static Runnel<Integer, Integer> add(Bridge bridge) {
    return new TestChain<>(
        Plan.of("Demo.add").offload("one").await("two"),
        bridge,
        (value, run) -> (Integer) value + 1,
        (value, run) -> CompletableFuture.supplyAsync(() -> (Integer) value + 2));
  }

  private static Runnel<Integer, Integer> outer(Runnel<?, ?> inner) {
    return new TestChain<>(
        Plan.of("Demo.outer").inline("before").chain("inner").offload("behind"),
        Bridge.shared(),
        SAME,
        (value, run) -> inner,
        SAME);
  }

  @Test
  void aChainIsAStep() {
    assertThat(InBothWorlds.call(outer(add(Bridge.shared())), 1)).isEqualTo(4);
  }

  @Test
  void aChainMayBeATap() {
    AtomicInteger ran = new AtomicInteger();
    Runnel<Integer, Void> inner =
        new TestChain<>(
            Plan.of("Demo.void").offload("count").drop(),
            Bridge.shared(),
            (value, run) -> ran.incrementAndGet());
    Runnel<Integer, Integer> tapped =
        new TestChain<>(
            Plan.of("Demo.outer").chain("void").tap(), Bridge.shared(), (value, run) -> inner);

    assertThat(InBothWorlds.call(tapped, 7)).isEqualTo(7);
    assertThat(ran).hasValue(4);
  }

  @Test
  void nullGoesThrough() {
    Runnel<Object, Object> inner =
        new TestChain<>(Plan.of("Demo.inner").offload("same"), Bridge.shared(), SAME);
    Runnel<Object, Object> chain =
        new TestChain<>(
            Plan.of("Demo.outer").chain("inner"), Bridge.shared(), (value, run) -> inner);

    assertThat(InBothWorlds.call(chain, null)).isNull();
  }

  @Test
  void aMissingChainIsNamed() {
    Runnel<Object, Object> chain =
        new TestChain<>(Plan.of("Demo.outer").chain("inner"), Bridge.shared(), (v, run) -> null);

    assertThat(InBothWorlds.failure(chain, 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Demo.outer, step 1, chain[inner]: it returned null instead of a chain");
  }

  @Test
  void itIsARunInsideTheRunAndAStepOfIt() {
    outer(add(Bridge.shared())).invoke(1, watched);
    assertEvents();
    events.clear();
    outer(add(Bridge.shared())).invokeAsync(1, watched).join();
    assertEvents();
  }

  private void assertEvents() {
    assertThat(events)
        .extracting(event -> event.chain() + " " + event.getClass().getSimpleName())
        .containsExactly(
            "Demo.outer RunStarted",
            "Demo.outer StepStarted",
            "Demo.outer StepFinished",
            "Demo.outer StepStarted",
            "Demo.add RunStarted",
            "Demo.add StepStarted",
            "Demo.add StepFinished",
            "Demo.add StepStarted",
            "Demo.add StepFinished",
            "Demo.add RunFinished",
            "Demo.outer StepFinished",
            "Demo.outer StepStarted",
            "Demo.outer StepFinished",
            "Demo.outer RunFinished");
    assertThat(events.get(4).parentRunId()).contains(events.get(0).runId());
    assertThat(events.get(0).parentRunId()).isEqualTo(Optional.empty());
    RunEvent.StepFinished step = (RunEvent.StepFinished) events.get(10);
    assertThat(step.step()).isEqualTo("inner");
    assertThat(step.position()).isEqualTo(2);
    assertThat(step.output()).isEqualTo(4);
  }

  @Test
  void aFailureHasTheNoteOfTheInnermostStepOnly() {
    IOException failure = new IOException("reset");
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("Demo.inner").inline("a").await("fail"),
            Bridge.shared(),
            SAME,
            (value, run) -> CompletableFuture.failedFuture(failure));
    Runnel<Integer, Integer> middle = outer(inner);
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("Demo.top").chain("middle"), Bridge.shared(), (value, run) -> middle);

    assertThatThrownBy(() -> top.invoke(1, watched))
        .isInstanceOf(StepException.class)
        .hasMessageStartingWith("Demo.inner failed in step 2, await[fail]")
        .hasCause(failure);
    assertThatThrownBy(() -> top.invokeAsync(1).join()).hasCause(failure);
    assertThat(failure.getSuppressed()).singleElement().isInstanceOf(StepTrace.class);
    assertThat(events)
        .filteredOn(RunEvent.StepFailed.class::isInstance)
        .extracting(event -> ((RunEvent.StepFailed) event).step())
        .containsExactly("fail", "inner", "middle");
  }

  /** A plain call of a generated chain calls the other chain itself. */
  @Test
  void aPlainCallAddsNoSecondNote() {
    IllegalStateException failure = new IllegalStateException("no");
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("Demo.inner").inline("fail"),
            Bridge.shared(),
            (value, run) -> {
              throw failure;
            });
    Runnel<Integer, Integer> plain =
        new ChainRunnel<>(Plan.of("Demo.plain").chain("inner"), Bridge.shared()) {
          @Override
          public Integer invoke(Integer input) {
            try {
              return inner.invoke(input);
            } catch (Throwable t) {
              throw failed(1, t);
            }
          }

          @Override
          protected Object step(int call, Object value, io.runnel.RunContext run) {
            return inner;
          }
        };

    assertThatThrownBy(() -> plain.invoke(1)).isSameAs(failure);
    assertThat(failure.getSuppressed())
        .singleElement()
        .hasToString("io.runnel.StepTrace: Demo.inner failed in step 1, inline[fail]");
  }

  @Test
  void aStreamAsAStepIsFolded() {
    StreamRunnel<Integer, Integer, String> inner =
        new TestStreamChain<>(
            Plan.of("Demo.stream").publisher("numbers").fold().inline("text"),
            Fold.STEP,
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            (value, run) -> "folded " + value);
    Runnel<Integer, String> chain =
        new TestChain<>(
            Plan.of("Demo.outer").chain("stream"), Bridge.shared(), (value, run) -> inner);

    assertThat(InBothWorlds.call(chain, 3)).isEqualTo("folded [0, 1, 2]");
  }

  @Test
  void somebodyElsesRunnableIsAStepToo() {
    Runnel<Integer, Integer> composed = add(Bridge.shared()).then(add(Bridge.shared()));

    assertThat(InBothWorlds.call(outer(composed), 1)).isEqualTo(7);
    assertThat(InBothWorlds.call(outer(composed.withConfig(watched)), 1)).isEqualTo(7);
  }

  @Test
  void cancellingTheRunReachesTheNestedOne() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Runnel<Integer, Integer> inner =
        new TestChain<>(Plan.of("Demo.inner").await("wait"), Bridge.shared(), (v, run) -> stage);
    CompletableFuture<Integer> result = outer(inner).invokeAsync(1);
    result.cancel(true);

    assertThat(result).isCancelled();
    assertThat(stage).isCancelled();
  }

  @Test
  void aTimeoutReachesTheNestedRun() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    Runnel<Integer, Integer> inner =
        new TestChain<>(Plan.of("Demo.inner").await("wait"), Bridge.shared(), (v, run) -> stage);
    RunConfig limited = RunConfig.defaults().withTimeout(Duration.ofMillis(300));

    assertThatThrownBy(() -> outer(inner).invoke(1, limited))
        .isInstanceOf(RunTimeoutException.class)
        .hasMessageEndingWith("it was in step 2, chain[inner]");
    assertThat(stage).isCancelled();
  }

  @Test
  void anInterruptOfTheCallerCancelsBoth() throws Exception {
    Gate started = new Gate();
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("Demo.inner").offload("block"),
            Bridge.shared(),
            (value, run) -> {
              started.open();
              new Gate().pass();
              return value;
            });
    CallerThread caller = CallerThread.of(() -> outer(inner).invoke(1));
    started.pass();
    caller.interrupt();

    assertThat(caller.failure())
        .isInstanceOf(CancellationException.class)
        .hasMessageStartingWith("Demo.outer was cancelled");
  }

  @Test
  void aLimitCountsLeafStepsOnly() {
    Busy busy = new Busy();
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("Demo.inner").offload("a").cpu("b"),
            Bridge.shared(),
            busy.step(SAME),
            busy.step(SAME));
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.outer").offload("before").chain("inner").inline("behind"),
            Bridge.shared(),
            busy.step(SAME),
            (value, run) -> inner,
            busy.step(SAME));
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);
    List<Integer> inputs = IntStream.range(0, 100).boxed().toList();

    assertThat(InBothWorlds.call(chain, 1, one)).isEqualTo(1);
    assertThat(chain.batch(inputs, one)).isEqualTo(inputs);
    assertThat(chain.batchAsync(inputs, one).join()).isEqualTo(inputs);
    assertThat(busy.most()).isEqualTo(1);
  }

  @Test
  void theOnlyThreadIsEnough() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).cpu(one).build();
    Runnel<Integer, Integer> inner = add(bridge);
    Runnel<Integer, Integer> middle =
        new TestChain<>(
            Plan.of("Demo.middle").offload("a").chain("inner"), bridge, SAME, (v, run) -> inner);
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("Demo.top").chain("middle").chain("middle").cpu("b"),
            bridge,
            (value, run) -> middle,
            (value, run) -> middle,
            SAME);
    List<Integer> inputs = IntStream.range(0, 200).boxed().toList();

    assertThat(top.batch(inputs)).isEqualTo(inputs.stream().map(i -> i + 6).toList());
    assertThat(InBothWorlds.call(top, 1)).isEqualTo(7);
    one.shutdown();
  }

  private static StreamRunnel<Integer, Integer, List<Integer>> numbers(Plan plan, TestStep source) {
    return new TestStreamChain<>(
        plan.inline("add"),
        Fold.LIST,
        Bridge.shared(),
        source,
        (value, run) -> (Integer) value + 1);
  }

  private static List<StreamRunnel<Integer, Integer, List<Integer>>> sources() {
    return List.of(
        numbers(
            Plan.of("Demo.inner").publisher("numbers"),
            (value, run) -> new Numbers((Integer) value)),
        numbers(
            Plan.of("Demo.inner").iterable("numbers"),
            (value, run) -> IntStream.range(0, (Integer) value).boxed().toList()),
        numbers(
            Plan.of("Demo.inner").generator("numbers"),
            (value, run) ->
                (io.runnel.support.Generator<Integer>)
                    out -> {
                      for (int i = 0; i < (Integer) value; i++) {
                        out.emit(i);
                      }
                    }),
        numbers(
            Plan.of("Demo.inner").asyncGenerator("numbers"),
            (value, run) ->
                (io.runnel.support.AsyncGenerator<Integer>)
                    out -> {
                      for (int i = 0; i < (Integer) value; i++) {
                        out.emit(i);
                      }
                      return CompletableFuture.completedFuture(null);
                    }));
  }

  private static StreamRunnel<Integer, String, List<String>> streaming(Runnel<?, ?> inner) {
    return new TestStreamChain<>(
        Plan.of("Demo.outer").offload("same").streamChain("inner").offload("text"),
        Fold.LIST,
        Bridge.shared(),
        SAME,
        (value, run) -> inner,
        (value, run) -> "chunk " + value);
  }

  @Test
  void theChunksOfAChainFlowOn() throws Exception {
    List<String> all = List.of("chunk 1", "chunk 2", "chunk 3");
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);
    for (StreamRunnel<Integer, Integer, List<Integer>> inner : sources()) {
      for (RunConfig config : List.of(RunConfig.defaults(), one)) {
        StreamRunnel<Integer, String, List<String>> outer = streaming(inner);
        assertThat(outer.stream(3, config)).as("%s", inner).containsExactlyElementsOf(all);
        assertThat(Recorder.of(outer.streamAsync(3, config), 9).await().received).isEqualTo(all);
        assertThat(InBothWorlds.call(outer, 3, config)).isEqualTo(all);
      }
    }
  }

  /** What the reader wants is known to the innermost generator: it keeps 1024 beyond that. */
  @Test
  void aReaderOfAllIsNotTooSlowForANestedGenerator() {
    StreamRunnel<Integer, String, List<String>> outer = streaming(sources().get(3));

    assertThat(outer.invokeAsync(5_000).join()).hasSize(5_000);
    assertThat(outer.invoke(5_000)).hasSize(5_000);
  }

  @Test
  void chunksAreAskedForOneByOne() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    StreamRunnel<Integer, String, List<String>> outer =
        streaming(
            numbers(
                Plan.of("Demo.inner").stream("numbers"),
                (value, run) -> Stream.generate(taken::incrementAndGet)));
    Recorder<String> recorder = Recorder.of(outer.streamAsync(1), 0);
    Gate two = new Gate();
    recorder.doing(
        () -> {
          if (recorder.received.size() == 2) {
            two.open();
          }
        });
    recorder.request(2);
    two.pass();
    recorder.cancel();
    assertThat(taken).hasValue(2);

    taken.set(0);
    try (Stream<String> pulled = outer.stream(1)) {
      Iterator<String> iterator = pulled.iterator();
      assertThat(iterator.next()).isEqualTo("chunk 2");
    }
    assertThat(taken).hasValue(1);
  }

  @Test
  void closingOrCancellingReachesTheSourceInside() {
    AtomicInteger closed = new AtomicInteger();
    StreamRunnel<Integer, String, List<String>> outer =
        streaming(
            numbers(
                Plan.of("Demo.inner").stream("numbers"),
                (value, run) -> Stream.iterate(0, i -> i + 1).onClose(closed::incrementAndGet)));
    try (Stream<String> pulled = outer.stream(1, watched)) {
      assertThat(pulled.iterator().next()).isEqualTo("chunk 1");
    }
    assertThat(closed).hasValue(1);
    assertThat(events)
        .filteredOn(RunEvent.RunFailed.class::isInstance)
        .extracting(RunEvent::chain)
        .containsExactlyInAnyOrder("Demo.inner", "Demo.outer");
  }

  @Test
  void cancellingASubscriptionCancelsThePublisherInside() throws Exception {
    Gate requested = new Gate();
    Gate cancelled = new Gate();
    StreamRunnel<Integer, String, List<String>> outer =
        streaming(
            numbers(
                Plan.of("Demo.inner").publisher("never"),
                (value, run) ->
                    (java.util.concurrent.Flow.Publisher<Integer>)
                        subscriber ->
                            subscriber.onSubscribe(
                                new java.util.concurrent.Flow.Subscription() {
                                  @Override
                                  public void request(long n) {
                                    requested.open();
                                  }

                                  @Override
                                  public void cancel() {
                                    cancelled.open();
                                  }
                                })));
    Recorder<String> recorder = Recorder.of(outer.streamAsync(1), 1);
    requested.pass();
    recorder.cancel();
    cancelled.pass();
  }

  @Test
  void aStreamThatFailsInsideHasOneNote() throws Exception {
    IllegalStateException failure = new IllegalStateException("no");
    StreamRunnel<Integer, String, List<String>> outer =
        streaming(
            new TestStreamChain<>(
                Plan.of("Demo.inner").publisher("numbers").offload("fail"),
                Fold.LIST,
                Bridge.shared(),
                (value, run) -> new Numbers((Integer) value),
                (value, run) -> {
                  throw failure;
                }));

    assertThatThrownBy(() -> outer.invoke(3)).isSameAs(failure);
    assertThat(Recorder.of(outer.streamAsync(3), 1).await().failure).isSameAs(failure);
    assertThat(failure.getSuppressed())
        .singleElement()
        .hasToString("io.runnel.StepTrace: Demo.inner failed in step 2, offload[fail]");
  }

  @Test
  void chunksOfBothRunsAreTold() {
    assertThat(streaming(sources().get(0)).stream(2, watched)).hasSize(2);
    assertChunkEvents();
    events.clear();
    streaming(sources().get(0)).invokeAsync(2, watched).join();
    assertChunkEvents();
  }

  private void assertChunkEvents() {
    assertThat(events)
        .filteredOn(RunEvent.Chunk.class::isInstance)
        .extracting(event -> event.chain() + " " + ((RunEvent.Chunk) event).chunk())
        .containsExactly(
            "Demo.inner 1", "Demo.outer chunk 1", "Demo.inner 2", "Demo.outer chunk 2");
    RunEvent inner =
        events.stream()
            .filter(event -> event.chain().equals("Demo.inner"))
            .findFirst()
            .orElseThrow();
    assertThat(inner.parentRunId()).contains(events.get(0).runId());
  }

  @Test
  void aChainThatDoesNotStreamIsNoSource() {
    assertThat(InBothWorlds.failure(streaming(add(Bridge.shared())), 1))
        .hasMessage("Demo.outer, step 2, chain[inner]: it returned a chain that does not stream");
  }

  @Test
  void aChainRunsOnceAChunk() throws Exception {
    Runnel<Integer, Integer> inner = add(Bridge.shared());
    StreamRunnel<Integer, Object, List<Object>> outer =
        new TestStreamChain<>(
            Plan.of("Demo.outer").publisher("numbers").chain("inner").caught(),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            (value, run) -> inner);

    for (List<Object> chunks :
        List.of(
            outer.stream(3).toList(),
            Recorder.of(outer.streamAsync(3), 9).await().received,
            outer.invokeAsync(3, RunConfig.defaults().withMaxConcurrency(1)).join())) {
      assertThat(chunks)
          .<Object>extracting(chunk -> ((Outcome.Success<?, ?>) chunk).output())
          .containsExactly(3, 4, 5);
    }
  }
}
