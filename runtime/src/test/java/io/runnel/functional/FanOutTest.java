package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several steps on the same input, at the same time. */
class FanOutTest {

  private static final TestStep SAME = (value, run) -> value;

  private final List<Object> tapped = new CopyOnWriteArrayList<>();
  private final TestStep tap = (value, run) -> tapped.add(value);

  private static TestStep suffix(String suffix) {
    return (value, run) -> value + suffix;
  }

  private static TestStep later(String suffix) {
    return (value, run) -> CompletableFuture.supplyAsync(() -> value + suffix);
  }

  private static Runnel<String, Object> chain(Plan plan, TestStep... steps) {
    return new TestChain<>(plan, Bridge.shared(), steps);
  }

  /** The only thread of the executor calls from outside of any run, and waits for its own pool. */
  @Test
  void aThreadOfTheGivenExecutorIsNotStarvedByItsOwnCalls() throws Exception {
    ExecutorService only = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(only).build();
    Runnel<String, Object> fan =
        new TestChain<>(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("a").offload("b")).offload("join"),
            bridge,
            suffix("a"),
            suffix("b"),
            SAME);
    try {
      assertThat(only.submit(() -> fan.invoke("x")).get(20, TimeUnit.SECONDS))
          .isEqualTo(List.of("xa", "xb"));
      assertThat(only.submit(() -> fan.batch(List.of("x", "y"))).get(20, TimeUnit.SECONDS))
          .isEqualTo(List.of(List.of("xa", "xb"), List.of("ya", "yb")));
    } finally {
      only.shutdownNow();
    }
  }

  @Test
  void theValuesAreJoinedInOrder() {
    Runnel<String, Object> inner = chain(Plan.of("Demo.inner").offload("d"), suffix("d"));
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.fan")
                .offload("first")
                .fanOut(
                    Branches.of()
                        .offload("a")
                        .input()
                        .await("b")
                        .cpu("c")
                        .chain("inner")
                        .offload("tap")
                        .tap()
                        .inline("e"))
                .offload("join"),
            SAME,
            suffix("a"),
            later("b"),
            suffix("c"),
            (value, run) -> inner,
            tap,
            suffix("e"),
            SAME);

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(List.of("xa", "x", "xb", "xc", "xd", "xe"));
    assertThat(tapped).containsExactly("x", "x", "x", "x");
  }

  @Test
  void nullIsAValue() {
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("a").input().await("b")),
            (value, run) -> null,
            (value, run) -> CompletableFuture.completedFuture(null));

    assertThat(InBothWorlds.call(fan, null)).isEqualTo(Arrays.asList(null, null, null));
    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(Arrays.asList(null, "x", null));
  }

  @Test
  void aSingleValueGoesOnItself() {
    Runnel<String, Object> one =
        chain(
            Plan.of("Demo.one").fanOut(Branches.of().offload("tap").tap().await("a")),
            tap,
            later("a"));
    Runnel<String, Object> input =
        chain(Plan.of("Demo.one").fanOut(Branches.of().offload("tap").tap().input()), tap);

    assertThat(InBothWorlds.call(one, "x")).isEqualTo("xa");
    assertThat(InBothWorlds.call(input, "x")).isEqualTo("x");
  }

  @Test
  void behindTapsOnlyTheInputGoesOn() {
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.taps")
                .fanOut(Branches.of().offload("a").tap().await("b").tap().inline("c").tap()),
            tap,
            (value, run) -> CompletableFuture.completedFuture(tapped.add(value)),
            tap);

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo("x");
    assertThat(tapped).hasSize(12);
  }

  @Test
  void inputsOnlyNeedNothingToRun() {
    Runnel<String, Object> fan =
        chain(Plan.of("Demo.inputs").fanOut(Branches.of().input().input()));

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(List.of("x", "x"));
  }

  @Test
  void aTapBehindAJoinLetsTheValuesGoOn() {
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.tap")
                .fanOut(Branches.of().offload("a").input())
                .await("tap")
                .tap()
                .offload("join"),
            suffix("a"),
            (value, run) -> CompletableFuture.completedFuture(tapped.add(value)),
            SAME);

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(List.of("xa", "x"));
    assertThat(tapped).containsOnly(List.of("xa", "x"));
  }

  /** None of the branches ends before all have begun. */
  @Test
  void branchesRunAtTheSameTime() {
    CyclicBarrier all = new CyclicBarrier(3);
    TestStep meet =
        (value, run) -> {
          all.await(30, TimeUnit.SECONDS);
          return value;
        };
    Runnel<String, Object> inner = chain(Plan.of("Demo.inner").offload("meet"), meet);
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.fan").fanOut(Branches.of().offload("a").cpu("b").chain("inner")),
            meet,
            meet,
            (value, run) -> inner);

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(List.of("x", "x", "x"));
  }

  @Test
  void asynchronousBranchesAreAllStartedByACallThatWaits() {
    CompletableFuture<Object> second = new CompletableFuture<>();
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.fan").fanOut(Branches.of().await("a").await("b")),
            (value, run) -> second.thenApply(got -> got + "!"),
            (value, run) -> {
              second.complete(value);
              return second;
            });

    assertThat(fan.invoke("x")).isEqualTo(List.of("x!", "x"));
  }

  @Test
  void eachBranchRunsWhereItsModeSays() {
    ExecutorService blocking =
        Executors.newFixedThreadPool(4, task -> new Thread(task, "blocking"));
    ExecutorService cpu = Executors.newSingleThreadExecutor(task -> new Thread(task, "cpu"));
    Bridge bridge = Bridge.builder().blocking(blocking).cpu(cpu).build();
    Map<String, Thread> threads = new ConcurrentHashMap<>();
    Runnel<String, Object> fan =
        new TestChain<>(
            Plan.of("Demo.threads")
                .fanOut(Branches.of().inline("a").await("b").cpu("c").offload("d").offload("e")),
            bridge,
            noting(threads, "a"),
            (value, run) ->
                CompletableFuture.completedFuture(noting(threads, "b").call(value, run)),
            noting(threads, "c"),
            noting(threads, "d"),
            noting(threads, "e"));

    fan.invoke("x");
    Thread me = Thread.currentThread();
    assertThat(threads).containsEntry("a", me).containsEntry("b", me).containsEntry("d", me);
    assertThat(threads.get("c").getName()).isEqualTo("cpu");
    assertThat(threads.get("e").getName()).isEqualTo("blocking");

    fan.invokeAsync("x").join();
    assertThat(threads).containsEntry("a", me).containsEntry("b", me);
    assertThat(threads.get("c").getName()).isEqualTo("cpu");
    assertThat(threads.get("d").getName()).isEqualTo("blocking");
    assertThat(threads.get("e").getName()).isEqualTo("blocking");
    blocking.shutdown();
    cpu.shutdown();
  }

  private static TestStep noting(Map<String, Thread> threads, String step) {
    return (value, run) -> {
      threads.put(step, Thread.currentThread());
      return value;
    };
  }

  @Test
  void aContextReachesTheBranches() {
    ThreadLocal<String> user = new ThreadLocal<>();
    Bridge bridge =
        Bridge.builder()
            .context(
                () -> {
                  String captured = user.get();
                  return task ->
                      () -> {
                        String before = user.get();
                        user.set(captured);
                        try {
                          task.run();
                        } finally {
                          user.set(before);
                        }
                      };
                })
            .build();
    TestStep name = (value, run) -> user.get();
    Runnel<String, Object> fan =
        new TestChain<>(
            Plan.of("Demo.context").fanOut(Branches.of().offload("a").offload("b").cpu("c")),
            bridge,
            name,
            name,
            name);
    user.set("ada");

    assertThat(InBothWorlds.call(fan, "x")).isEqualTo(List.of("ada", "ada", "ada"));
    bridge.close();
  }

  @Test
  void theEventsAreThoseOfTheRunOneAtATime() {
    Busy busy = new Busy();
    List<RunEvent> events = new CopyOnWriteArrayList<>();
    RunConfig watched =
        RunConfig.defaults()
            .withListener(
                event -> {
                  try {
                    busy.step((value, run) -> events.add(event)).call(event, null);
                  } catch (Throwable t) {
                    throw new AssertionError(t);
                  }
                });
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.told")
                .inline("first")
                .fanOut(Branches.of().offload("a").await("b").cpu("c").input())
                .inline("join"),
            SAME,
            suffix("a"),
            later("b"),
            suffix("c"),
            SAME);

    fan.invoke("x", watched);
    assertTold(events);
    events.clear();
    fan.invokeAsync("x", watched).join();
    assertTold(events);
    assertThat(busy.most()).isEqualTo(1);
  }

  private static void assertTold(List<RunEvent> events) {
    assertThat(events).extracting(RunEvent::runId).containsOnly(events.get(0).runId());
    assertThat(events)
        .filteredOn(RunEvent.StepStarted.class::isInstance)
        .extracting(event -> (RunEvent.StepStarted) event)
        .extracting(event -> event.step() + event.position() + event.input())
        .startsWith("first1x")
        .endsWith("join3[xa, xb, xc, x]")
        .containsExactlyInAnyOrder("first1x", "a2x", "b2x", "c2x", "join3[xa, xb, xc, x]");
    assertThat(events)
        .filteredOn(RunEvent.StepFinished.class::isInstance)
        .extracting(event -> (RunEvent.StepFinished) event)
        .extracting(event -> event.step() + event.position() + event.output())
        .contains("a2xa", "b2xb", "c2xc");
    assertThat(events.get(events.size() - 1)).isInstanceOf(RunEvent.RunFinished.class);
  }

  @Test
  void whatABranchCallsBelongsToTheRun() {
    List<RunEvent> events = new CopyOnWriteArrayList<>();
    Runnel<String, Object> inner = chain(Plan.of("Demo.inner").inline("a"), SAME);
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.outer").fanOut(Branches.of().offload("child").chain("inner")),
            (value, run) -> run.runId() + inner.invoke("y", run.child()),
            (value, run) -> inner);
    Object joined = fan.invoke("x", RunConfig.defaults().withListener(events::add));
    String id = events.get(0).runId();

    assertThat(joined).isEqualTo(List.of(id + "y", "x"));
    assertThat(events)
        .filteredOn(event -> event.chain().equals("Demo.inner"))
        .hasSize(8)
        .allSatisfy(event -> assertThat(event.parentRunId()).contains(id));
  }

  @Test
  void aBudgetOfOneRunsTheBranchesOneAfterAnother() throws Exception {
    Busy busy = new Busy();
    TestStep step = busy.step(SAME);
    TestStep stage = (value, run) -> CompletableFuture.supplyAsync(() -> called(step, value));
    Runnel<Integer, Object> inner =
        new TestChain<>(
            Plan.of("Demo.inner").fanOut(Branches.of().offload("a").await("b")).cpu("join"),
            Bridge.shared(),
            step,
            stage,
            busy.step((value, run) -> ((List<?>) value).get(0)));
    Runnel<Integer, Object> outer =
        new TestChain<>(
            Plan.of("Demo.outer")
                .offload("before")
                .fanOut(Branches.of().offload("a").chain("inner").await("b").inline("c").chain("d"))
                .offload("behind"),
            Bridge.shared(),
            step,
            step,
            (value, run) -> inner,
            stage,
            step,
            (value, run) -> inner,
            step);
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);
    List<Integer> inputs = IntStream.range(0, 60).boxed().toList();
    List<Object> results = new ArrayList<>();
    inputs.forEach(i -> results.add(List.of(i, i, i, i, i)));

    assertThat(InBothWorlds.call(outer, 5, one)).isEqualTo(results.get(5));
    assertThat(outer.batch(inputs, one)).isEqualTo(results);
    assertThat(outer.batchAsync(inputs, one).join()).isEqualTo(results);
    assertThat(busy.most()).isEqualTo(1);

    assertThat(outer.batch(inputs, RunConfig.defaults().withMaxConcurrency(3))).isEqualTo(results);
    assertThat(busy.most()).isLessThanOrEqualTo(3);
  }

  private static Object called(TestStep step, Object value) {
    try {
      return step.call(value, null);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  /** A fan-out in a chain in a fan-out, called by a step that has the only thread there is. */
  @Test
  void theOnlyThreadIsEnough() {
    ExecutorService only = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(only).cpu(only).build();
    Runnel<Integer, Object> inner =
        new TestChain<>(
            Plan.of("Demo.inner").fanOut(Branches.of().offload("a").offload("b").cpu("c")),
            bridge,
            SAME,
            SAME,
            SAME);
    Runnel<Integer, Object> middle =
        new TestChain<>(
            Plan.of("Demo.middle")
                .fanOut(Branches.of().offload("calls").chain("inner").offload("d").tap())
                .offload("join"),
            bridge,
            (value, run) -> inner.invoke((Integer) value, run.child()),
            (value, run) -> inner,
            SAME,
            SAME);
    Runnel<Integer, Object> top =
        new TestChain<>(
            Plan.of("Demo.top").offload("calls"),
            bridge,
            (value, run) -> middle.invoke((Integer) value));
    List<Integer> inputs = IntStream.range(0, 100).boxed().toList();
    List<Object> results = new ArrayList<>();
    inputs.forEach(i -> results.add(List.of(List.of(i, i, i), List.of(i, i, i))));

    assertThat(top.batch(inputs)).isEqualTo(results);
    assertThat(InBothWorlds.call(middle, 3)).isEqualTo(results.get(3));
    only.shutdown();
  }

  @Test
  void aFanOutRunsForEachChunkInOrder() throws Exception {
    StreamRunnel<Integer, Object, List<Object>> stream =
        new TestStreamChain<>(
            Plan.of("Demo.chunks")
                .fanOut(Branches.of().offload("count").offload("tap").tap())
                .publisher("numbers")
                .fanOut(Branches.of().await("a").offload("b").input().cpu("c").caught())
                .offload("join"),
            Fold.LIST,
            Bridge.shared(),
            SAME,
            tap,
            (value, run) -> new Numbers((Integer) value),
            later("a"),
            suffix("b"),
            (value, run) -> value,
            (value, run) -> {
              List<?> joined = (List<?>) value;
              return joined.subList(0, 3) + "" + ((Outcome<?, ?>) joined.get(3)).index();
            });
    List<Object> all = List.of("[0a, 0b, 0]0", "[1a, 1b, 1]1", "[2a, 2b, 2]2");
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);

    for (RunConfig config : List.of(RunConfig.defaults(), one)) {
      assertThat(stream.stream(3, config)).containsExactlyElementsOf(all);
      assertThat(Recorder.of(stream.streamAsync(3, config), 9).await().received).isEqualTo(all);
      assertThat(InBothWorlds.call(stream, 3, config)).isEqualTo(all);
    }
  }

  @Test
  void aFanOutRunsBehindCollectedChunks() {
    Runnel<Integer, Object> chain =
        new TestChain<>(
            Plan.of("Demo.collected")
                .publisher("numbers")
                .collect()
                .fanOut(Branches.of().offload("size").await("first").input()),
            Bridge.shared(),
            (value, run) -> new Numbers((Integer) value),
            (value, run) -> ((List<?>) value).size(),
            (value, run) -> CompletableFuture.completedFuture(((List<?>) value).get(0)));

    assertThat(InBothWorlds.call(chain, 2)).isEqualTo(List.of(2, 0, List.of(0, 1)));
  }

  /** Whoever completes the last branch goes on with the chain. */
  @Test
  void noThreadWaitsForBranchesThatArePending() throws Exception {
    CompletableFuture<Object> a = new CompletableFuture<>();
    CompletableFuture<Object> b = new CompletableFuture<>();
    Gate joined = new Gate();
    Runnel<String, Object> fan =
        chain(
            Plan.of("Demo.pending").fanOut(Branches.of().await("a").await("b")).inline("join"),
            (value, run) -> a,
            (value, run) -> b,
            (value, run) -> {
              joined.open();
              return value;
            });
    CompletableFuture<Object> result = fan.invokeAsync("x");
    b.complete("b");
    assertThat(joined.isOpen()).isFalse();
    a.complete("a");
    assertThat(joined.isOpen()).isTrue();
    assertThat(result).isCompletedWithValue(List.of("a", "b"));
  }
}
