package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which thread each kind of step runs on. */
class ThreadsTest {

  private final Map<String, Thread> ranOn = new ConcurrentHashMap<>();
  private final ExecutorService blocking = Executors.newFixedThreadPool(2, named("blocking"));
  private final ExecutorService cpu = Executors.newFixedThreadPool(1, named("cpu"));
  private final AtomicInteger hops = new AtomicInteger();

  @AfterEach
  void shutDown() {
    blocking.shutdownNow();
    cpu.shutdownNow();
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    return task -> new Thread(task, name);
  }

  private Bridge bridge() {
    Executor counted =
        task -> {
          hops.incrementAndGet();
          blocking.execute(task);
        };
    return Bridge.builder().blocking(counted).cpu(cpu).build();
  }

  private TestStep noting(String step) {
    return (value, run) -> {
      ranOn.put(step, Thread.currentThread());
      return value;
    };
  }

  @Test
  void invokeRunsEveryStepOnTheCaller() {
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("T.all").offload("sync").cpu("cpu").inline("inline"),
            bridge(),
            noting("sync"),
            noting("cpu"),
            noting("inline"));

    chain.invoke("x");

    assertThat(ranOn).containsOnlyKeys("sync", "cpu", "inline").allSatisfy(this::isCaller);
  }

  @Test
  void invokeAsyncMovesWhatMayBlock() {
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("T.all").inline("before").offload("sync").inline("behind").cpu("cpu"),
            bridge(),
            noting("before"),
            noting("sync"),
            noting("behind"),
            noting("cpu"));

    chain.invokeAsync("x").join();

    isCaller("before", ranOn.get("before"));
    assertThat(ranOn.get("sync").getName()).isEqualTo("blocking");
    assertThat(ranOn.get("behind")).isSameAs(ranOn.get("sync"));
    assertThat(ranOn.get("cpu").getName()).isEqualTo("cpu");
  }

  @Test
  void adjacentSyncStepsAndTheStartBehindThemShareOneHop() {
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("T.shared").offload("a").offload("b").await("start").offload("c"),
            bridge(),
            noting("a"),
            noting("b"),
            (value, run) -> {
              ranOn.put("start", Thread.currentThread());
              return CompletableFuture.completedFuture(value);
            },
            noting("c"));

    chain.invokeAsync("x").join();

    assertThat(hops).hasValue(1);
    assertThat(ranOn.values()).containsOnly(ranOn.get("a"));
  }

  @Test
  void aSyncStepNeverRunsOnACompletingThread() throws Exception {
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("T.foreign").await("wait").inline("inPlace").offload("sync"),
            bridge(),
            (value, run) -> foreign,
            noting("inPlace"),
            noting("sync"));
    CompletableFuture<String> result = chain.invokeAsync("x");
    Thread completing = new Thread(() -> foreign.complete("y"), "completing");
    completing.start();
    completing.join();

    assertThat(result.join()).isEqualTo("y");
    assertThat(ranOn.get("inPlace")).isSameAs(completing);
    assertThat(ranOn.get("sync").getName()).isEqualTo("blocking");
  }

  @Test
  void batchRunsSyncStepsOnTheExecutorAndASingleItemOnTheCaller() {
    Runnel<String, String> chain =
        new TestChain<>(Plan.of("T.batch").offload("sync"), bridge(), noting("sync"));

    chain.batch(List.of("a", "b"));
    assertThat(ranOn.get("sync").getName()).isEqualTo("blocking");

    chain.batch(List.of("a"));
    isCaller("sync", ranOn.get("sync"));
  }

  @Test
  void ownThreadsAreNamedAndDaemons() {
    try (Bridge own = Bridge.builder().build()) {
      Runnel<String, String> chain =
          new TestChain<>(
              Plan.of("T.own").offload("sync").cpu("cpu"), own, noting("sync"), noting("cpu"));

      chain.invokeAsync("x").join();

      assertThat(ranOn.get("sync").getName()).startsWith("runnel-blocking-");
      assertThat(ranOn.get("cpu").getName()).startsWith("runnel-cpu-");
      assertThat(ranOn.values()).allSatisfy(each -> assertThat(each.isDaemon()).isTrue());
    }
  }

  /** Every thread of the executor waits for a batch that needs the same executor. */
  @Test
  void aStepThatWaitsForABatchDoesNotStarveIt() {
    Bridge bridge = bridge();
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("T.inner").offload("add"), bridge, (value, run) -> (Integer) value + 1);
    Runnel<Integer, List<Integer>> outer =
        new TestChain<>(
            Plan.of("T.outer").offload("all"),
            bridge,
            (value, run) -> inner.batch(List.of((Integer) value, 10, 20)));

    List<List<Integer>> results = outer.batch(List.of(1, 2, 3, 4, 5, 6));

    assertThat(results).hasSize(6).element(2).isEqualTo(List.of(4, 11, 21));
  }

  /** The same, three levels deep on a single thread. */
  @Test
  void nestedBatchesOnOneThreadFinish() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).build();
    Runnel<Integer, Integer> leaf =
        new TestChain<>(Plan.of("T.leaf").offload("leaf"), bridge, (value, run) -> value);
    Runnel<Integer, Integer> middle =
        new TestChain<>(
            Plan.of("T.middle").offload("middle"),
            bridge,
            (value, run) -> leaf.batch(List.of(1, 2, 3)).stream().mapToInt(i -> i).sum());
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("T.top").offload("top"),
            bridge,
            (value, run) -> middle.batch(List.of(1, 2)).stream().mapToInt(i -> i).sum());

    assertThat(top.batch(List.of(1, 2))).containsExactly(12, 12);
    one.shutdown();
  }

  /** Every thread of the CPU pool waits for steps that need the CPU pool, in calls of their own. */
  @Test
  void aPoolMakesRoomForWhatItsThreadsWaitFor() {
    int all = 4 * Runtime.getRuntime().availableProcessors();
    try (Bridge own = Bridge.builder().build()) {
      Runnel<Integer, Integer> leaf =
          new TestChain<>(Plan.of("T.leaf").cpu("leaf"), own, (value, run) -> (Integer) value + 1);
      Runnel<Integer, Integer> middle =
          new TestChain<>(
              Plan.of("T.middle").await("leaf"),
              own,
              (value, run) -> leaf.invokeAsync((Integer) value));
      Runnel<Integer, Integer> top =
          new TestChain<>(
              Plan.of("T.top").cpu("top"), own, (value, run) -> middle.invoke((Integer) value));
      List<Integer> inputs = java.util.stream.IntStream.range(0, all).boxed().toList();

      assertThat(top.batch(inputs)).hasSize(all).startsWith(1, 2, 3);
    }
  }

  /** A step waits for a run of its own making, on the only thread that the run could have. */
  @Test
  void theOnlyThreadOfAGivenExecutorRunsWhatItsStepWaitsFor() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).build();
    Runnel<Integer, Integer> leaf =
        new TestChain<>(
            Plan.of("T.leaf").offload("leaf"), bridge, (value, run) -> (Integer) value + 1);
    Runnel<Integer, Integer> middle =
        new TestChain<>(
            Plan.of("T.middle").await("leaf"),
            bridge,
            (value, run) -> leaf.invokeAsync((Integer) value));
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("T.top").offload("top"),
            bridge,
            (value, run) -> middle.invoke((Integer) value));
    List<Integer> inputs = java.util.stream.IntStream.range(0, 2000).boxed().toList();

    assertThat(top.batch(inputs)).hasSize(2000).startsWith(1, 2, 3);
    one.shutdown();
  }

  /** The same, where the step that is waited for is handed to the executor by a strange thread. */
  @Test
  void theOnlyThreadOfAGivenExecutorRunsWhatOthersHandToIt() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).build();
    Runnel<Integer, Integer> inner =
        new TestChain<>(
            Plan.of("T.inner").await("elsewhere").offload("behind"),
            bridge,
            (value, run) -> CompletableFuture.supplyAsync(() -> value),
            (value, run) -> (Integer) value + 1);
    Runnel<Integer, Integer> middle =
        new TestChain<>(
            Plan.of("T.middle").await("inner"),
            bridge,
            (value, run) -> inner.invokeAsync((Integer) value));
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("T.top").offload("top"),
            bridge,
            (value, run) -> middle.invoke((Integer) value));
    List<Integer> inputs = java.util.stream.IntStream.range(0, 500).boxed().toList();

    assertThat(top.batch(inputs)).hasSize(500).startsWith(1, 2, 3);
    one.shutdown();
  }

  /** The steps of two pools of one thread each wait for one another. */
  @Test
  void stepsOfTwoGivenExecutorsMayWaitForOneAnother() {
    ExecutorService other = Executors.newSingleThreadExecutor();
    ExecutorService one = Executors.newSingleThreadExecutor();
    Bridge bridge = Bridge.builder().blocking(one).cpu(other).build();
    Runnel<Integer, Integer> leaf =
        new TestChain<>(Plan.of("T.leaf").offload("leaf"), bridge, (value, run) -> value);
    Runnel<Integer, Integer> middle =
        new TestChain<>(
            Plan.of("T.middle").cpu("middle"),
            bridge,
            (value, run) -> leaf.batch(List.of(1, 2)).get(1));
    Runnel<Integer, Integer> top =
        new TestChain<>(
            Plan.of("T.top").offload("top"),
            bridge,
            (value, run) -> middle.batch(List.of(1, 2)).get(1));

    assertThat(top.batch(List.of(1, 2, 3))).containsExactly(2, 2, 2);
    one.shutdown();
    other.shutdown();
  }

  @Test
  void aContextIsCapturedOnceAndWrapsEveryHop() throws Exception {
    ThreadLocal<String> user = new ThreadLocal<>();
    AtomicInteger captures = new AtomicInteger();
    Bridge bridge =
        Bridge.builder()
            .context(
                () -> {
                  captures.incrementAndGet();
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
            .build();
    CompletableFuture<Object> foreign = new CompletableFuture<>();
    Gate waiting = new Gate();
    Map<String, String> seen = new ConcurrentHashMap<>();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("T.context").offload("sync").await("wait").inline("behind"),
            bridge,
            (value, run) -> {
              seen.put("sync", user.get());
              return value;
            },
            (value, run) -> {
              waiting.open();
              return foreign;
            },
            (value, run) -> {
              seen.put("behind", user.get());
              return value;
            });
    user.set("ada");
    CompletableFuture<String> result = chain.invokeAsync("x");
    waiting.pass();
    ForkJoinPool.commonPool().execute(() -> foreign.complete("y"));
    result.join();

    assertThat(seen).containsEntry("sync", "ada").containsEntry("behind", "ada");
    assertThat(captures).hasValue(1);
    assertThat(user.get()).isEqualTo("ada");
    bridge.close();
  }

  private void isCaller(String step, Thread thread) {
    assertThat(thread).as(step).isSameAs(Thread.currentThread());
  }
}
