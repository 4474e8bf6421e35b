package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stage that chunks can go through, behind every kind of source, in every form of a call. */
class StagesTest {

  private static final TestStep ADD = (value, run) -> (Integer) value + 1;
  private static final TestStep LATER =
      (value, run) -> CompletableFuture.supplyAsync(() -> (Integer) value + 1);
  private static final TestStep SUM =
      (value, run) -> ((List<?>) value).stream().mapToInt(each -> (Integer) each).sum();

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static <C> StreamRunnel<Integer, C, List<C>> chain(
      UnaryOperator<Plan> plan, TestStep... steps) {
    return new TestStreamChain<>(
        plan.apply(Plan.of("Demo.stages")), Fold.LIST, Bridge.shared(), steps);
  }

  private static <C> StreamRunnel<Integer, C, List<C>> behind(
      StreamsTest.Kind kind, UnaryOperator<Plan> plan, TestStep... steps) {
    List<TestStep> all = new ArrayList<>();
    all.add((value, run) -> kind.source.of((Integer) value));
    all.addAll(List.of(steps));
    return chain(start -> plan.apply(kind.plan.apply(start)), all.toArray(TestStep[]::new));
  }

  /** All four forms bring the same. */
  private static <C> void brings(StreamRunnel<Integer, C, List<C>> chain, int in, List<C> out)
      throws InterruptedException {
    assertThat(chain.invoke(in)).isEqualTo(out);
    assertThat(chain.invokeAsync(in).join()).isEqualTo(out);
    try (Stream<C> pulled = chain.stream(in)) {
      assertThat(pulled.toList()).isEqualTo(out);
    }
    assertThat(Recorder.of(chain.streamAsync(in), Long.MAX_VALUE).await().received).isEqualTo(out);
    assertThat(oneByOne(chain.streamAsync(in)).received).isEqualTo(out);
    RunConfig limited = RunConfig.defaults().withMaxConcurrency(1);
    assertThat(chain.invoke(in, limited)).isEqualTo(out);
    assertThat(chain.invokeAsync(in, limited).join()).isEqualTo(out);
  }

  private static <C> Recorder<C> oneByOne(Flow.Publisher<C> stream) throws InterruptedException {
    Recorder<C> recorder = Recorder.of(stream, 0);
    recorder.doing(() -> recorder.request(1)).request(1);
    return recorder.await();
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void windowsHoldSoManyAndTheRest(StreamsTest.Kind kind) throws Exception {
    brings(behind(kind, plan -> plan.window(3).offload("sum"), SUM), 8, List.of(3, 12, 13));
    brings(behind(kind, plan -> plan.window(3).offload("sum"), SUM), 6, List.of(3, 12));
    brings(behind(kind, plan -> plan.window(3).offload("sum"), SUM), 0, List.of());
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void whatRunsAheadKeepsTheOrder(StreamsTest.Kind kind) throws Exception {
    brings(behind(kind, plan -> plan.offload("add").ahead(8), ADD), 100, numbers(1, 101));
    brings(behind(kind, plan -> plan.await("later").ahead(8), LATER), 100, numbers(1, 101));
    brings(
        behind(kind, plan -> plan.cpu("add").ahead(3).inline("add"), ADD, ADD), 9, numbers(2, 11));
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void withoutOrderNothingIsLost(StreamsTest.Kind kind) throws Exception {
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        behind(kind, plan -> plan.await("later").ahead(8).unordered(), LATER);

    assertThat(chain.invoke(50)).containsExactlyInAnyOrderElementsOf(numbers(1, 51));
    assertThat(chain.invokeAsync(50).join()).containsExactlyInAnyOrderElementsOf(numbers(1, 51));
    assertThat(oneByOne(chain.streamAsync(50)).received)
        .containsExactlyInAnyOrderElementsOf(numbers(1, 51));
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void innerStreamsComeOneAfterAnother(StreamsTest.Kind kind) throws Exception {
    TestStep upTo = (value, run) -> kind.source.of((Integer) value);
    brings(
        behind(kind, plan -> kind.plan.apply(plan), upTo),
        5,
        List.of(0, 0, 1, 0, 1, 2, 0, 1, 2, 3));
    brings(
        behind(kind, plan -> kind.plan.apply(plan.offload("add")).inline("add"), ADD, upTo, ADD),
        3,
        List.of(1, 1, 2, 1, 2, 3));
    brings(behind(kind, plan -> kind.plan.apply(plan), upTo), 0, List.of());
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void aStreamMayBecomeOneValueAndOpenAnother(StreamsTest.Kind kind) throws Exception {
    brings(
        behind(
            kind,
            plan -> kind.plan.apply(plan.collect().inline("sum")),
            SUM,
            (value, run) -> kind.source.of((Integer) value)),
        4,
        numbers(0, 6));
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void aStepMayTakeTheStreamItself(StreamsTest.Kind kind) throws Exception {
    brings(
        behind(
            kind,
            plan -> plan.inline("add").asStream().stream("evens"),
            ADD,
            (value, run) -> ((Stream<?>) value).filter(each -> (Integer) each % 2 == 0)),
        6,
        List.of(2, 4, 6));
    brings(
        behind(
            kind,
            plan -> plan.inline("add").asPublisher().publisher("same").inline("add"),
            ADD,
            (value, run) -> value,
            ADD),
        3,
        List.of(2, 3, 4));
    brings(
        behind(
            kind,
            plan -> kind.plan.apply(plan.asStream().offload("count")),
            (value, run) -> (int) ((Stream<?>) value).count(),
            (value, run) -> kind.source.of((Integer) value)),
        3,
        List.of(0, 1, 2));
  }

  /** What was produced before a failure comes before it, also where others had run ahead. */
  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void whatCameBeforeAFailureIsHandedOn(StreamsTest.Kind kind) throws Exception {
    TestStep fails =
        (value, run) -> {
          if ((Integer) value == 5) {
            throw new IOException("at 5");
          }
          return value;
        };
    StreamRunnel<Integer, Integer, List<Integer>> ahead =
        behind(kind, plan -> plan.offload("fails").ahead(20), fails);
    Recorder<Integer> recorder = Recorder.of(ahead.streamAsync(30), Long.MAX_VALUE).await();

    assertThat(recorder.received).isEqualTo(numbers(0, 5));
    assertThat(recorder.failure).isInstanceOf(IOException.class).hasMessage("at 5");
    assertThat(StepTrace.of(recorder.failure).orElseThrow().step()).isEqualTo("fails");

    StreamRunnel<Integer, Integer, List<Integer>> windows =
        behind(kind, plan -> plan.offload("fails").window(2).inline("sum"), fails, SUM);
    recorder = Recorder.of(windows.streamAsync(30), Long.MAX_VALUE).await();
    assertThat(recorder.received).containsExactly(1, 5, 4);
    assertThat(recorder.failure).hasMessage("at 5");
    List<Integer> pulled = new ArrayList<>();
    assertThat(catchThrowable(() -> windows.stream(30, pulled::add))).hasMessageContaining("at 5");
    assertThat(pulled).containsExactly(1, 5, 4);
  }

  @ParameterizedTest
  @EnumSource(StreamsTest.Kind.class)
  void nullIsRefusedByNameWhereItRunsAhead(StreamsTest.Kind kind) throws Exception {
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        behind(kind, plan -> plan.inline("none").ahead(2), (value, run) -> null);

    assertThat(catchThrowable(() -> chain.invoke(3)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("inline[none]: it produced null");
    assertThat(Recorder.of(chain.streamAsync(3), 1).await().failure)
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("inline[none]: it produced null");
  }

  @Test
  void noMoreRunAheadThanWasSaid() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger produced = new AtomicInteger();
    List<CompletableFuture<Object>> stages = new ArrayList<>();
    Gate full = new Gate();
    StreamRunnel<Integer, Object, List<Object>> chain =
        chain(
            plan -> plan.iterator("numbers").await("fetch").ahead(7),
            (value, run) ->
                IntStream.range(0, 100).peek(each -> produced.incrementAndGet()).boxed().iterator(),
            (value, run) -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              CompletableFuture<Object> stage = new CompletableFuture<>();
              synchronized (stages) {
                stages.add(stage);
                if (stages.size() == 8) {
                  full.open();
                }
              }
              return stage.whenComplete((done, error) -> running.decrementAndGet());
            });
    Recorder<Object> recorder = Recorder.of(chain.streamAsync(0), 1);
    full.pass();
    assertThat(produced).hasValue(8);
    recorder.cancel();
    assertThat(stages).hasSize(8);
    assertThat(most).hasValue(8);
  }

  @Test
  void whatRunsAheadRunsTogetherInCallsThatWait() {
    CyclicBarrier all = new CyclicBarrier(4);
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        chain(
            plan -> plan.stream("numbers").offload("meet").ahead(3),
            (value, run) -> numbers(0, 4).stream(),
            (value, run) -> {
              all.await(20, TimeUnit.SECONDS);
              return value;
            });

    assertThat(chain.invoke(0)).isEqualTo(numbers(0, 4));
  }

  /** Leaving a stream stops everything that it is made of. */
  @Test
  void leavingStopsAllThatRunsAhead() throws Exception {
    List<CompletableFuture<Object>> stages = new ArrayList<>();
    AtomicBoolean closed = new AtomicBoolean();
    StreamRunnel<Integer, Object, List<Object>> chain =
        chain(
            plan -> plan.stream("numbers").await("fetch").ahead(5),
            (value, run) -> Stream.iterate(0, each -> each + 1).onClose(() -> closed.set(true)),
            (value, run) -> {
              CompletableFuture<Object> stage = new CompletableFuture<>();
              synchronized (stages) {
                stages.add(stage);
              }
              if ((Integer) value == 0) {
                stage.complete(value);
              }
              return stage;
            });

    try (Stream<Object> pulled = chain.stream(0)) {
      assertThat(pulled.iterator().next()).isEqualTo(0);
    }

    assertThat(closed).isTrue();
    assertThat(stages).allMatch(CompletableFuture::isDone);
  }

  /** A stream that nobody reads to its end is stopped when the run is over. */
  @Test
  void whatAStepDoesNotReadIsStopped() {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicBoolean opened = new AtomicBoolean();
    TestStep endless =
        (value, run) -> {
          opened.set(true);
          return Stream.iterate(0, each -> each + 1).onClose(() -> closed.set(true));
        };
    TestStep first = (value, run) -> ((Stream<?>) value).iterator().next();
    TestStep nothing = (value, run) -> "unread";
    for (boolean async : new boolean[] {false, true}) {
      closed.set(false);
      StreamRunnel<Integer, Object, List<Object>> chain =
          chain(
              plan -> plan.stream("endless").asStream().offload("first").iterable("end"),
              endless,
              first,
              (value, run) -> List.of(value));
      List<Object> out = async ? chain.invokeAsync(0).join() : chain.invoke(0);
      assertThat(out).isEqualTo(List.of(0));
      assertThat(closed).isTrue();
    }
    opened.set(false);
    StreamRunnel<Integer, Object, List<Object>> unread =
        chain(
            plan -> plan.stream("endless").asStream().offload("nothing").iterable("end"),
            endless,
            nothing,
            (value, run) -> List.of(value));
    assertThat(unread.invoke(0)).isEqualTo(List.of("unread"));
    assertThat(opened).isFalse();
  }

  /** The failure of a stream that a step reads is that of the run, with the place it came from. */
  @Test
  void aFailureComesThroughTheStepThatReads() {
    StreamRunnel<Integer, Object, List<Object>> chain =
        chain(
            plan -> plan.stream("numbers").offload("fails").asStream().stream("read"),
            (value, run) -> numbers(0, 3).stream(),
            (value, run) -> {
              throw new IOException("inside");
            },
            (value, run) -> value);

    Throwable later = catchThrowable(() -> chain.invokeAsync(0).get()).getCause();
    assertThat(later).isInstanceOf(IOException.class).hasMessage("inside");
    assertThat(StepTrace.of(later).orElseThrow().step()).isEqualTo("fails");
    assertThat(later.getSuppressed()).hasSize(1);
    assertThat(catchThrowable(() -> chain.invoke(0))).hasCauseInstanceOf(IOException.class);
  }
}
