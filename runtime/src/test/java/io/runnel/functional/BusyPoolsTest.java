package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Branches;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools all of whose threads are in steps that call chains on the same bridge, at once. */
@Timeout(60)
class BusyPoolsTest {

  private static final int CAP = 256; // of the pool for blocking steps where no threads are virtual

  /** A step that goes on once as many are in it as there are threads. */
  private static TestStep together(int threads, TestStep step) {
    CyclicBarrier all = new CyclicBarrier(threads);
    return (value, run) -> {
      all.await(30, TimeUnit.SECONDS);
      return step.call(value, run);
    };
  }

  private static Runnel<Integer, Integer> leaf(Bridge bridge) {
    return new TestChain<>(
        Plan.of("B.leaf").offload("add").cpu("add"),
        bridge,
        (value, run) -> (Integer) value + 1,
        (value, run) -> (Integer) value + 1);
  }

  /** Runs a step on so many threads at once, each of which is one of the bridge's. */
  private static List<Integer> onAll(int threads, Bridge bridge, boolean cpu, TestStep step) {
    Plan plan = cpu ? Plan.of("B.all").cpu("call") : Plan.of("B.all").offload("call");
    Runnel<Integer, Integer> calling = new TestChain<>(plan, bridge, together(threads, step));
    return calling.batch(IntStream.range(0, threads).boxed().toList());
  }

  private static List<Integer> expected(int threads) {
    return IntStream.range(2, threads + 2).boxed().toList();
  }

  private static TestStep batching(Bridge bridge) {
    Runnel<Integer, Integer> leaf = leaf(bridge);
    return (value, run) -> leaf.batch(List.of((Integer) value, 1)).get(0);
  }

  private static TestStep invoking(Bridge bridge) {
    Runnel<Integer, Integer> leaf = leaf(bridge);
    Runnel<Integer, Integer> forked =
        new TestChain<>(
            Plan.of("B.forked").fanOut(Branches.of().chain("leaf").chain("leaf")).inline("first"),
            bridge,
            (value, run) -> leaf,
            (value, run) -> leaf,
            (value, run) -> ((List<?>) value).get(0));
    return (value, run) -> forked.invoke((Integer) value);
  }

  @Test
  void allBlockingThreadsMayCallABatch() {
    try (Bridge bridge = Bridge.builder().build()) {
      assertThat(onAll(CAP, bridge, false, batching(bridge))).isEqualTo(expected(CAP));
    }
  }

  @Test
  void allBlockingThreadsMayInvokeAChainThatNeedsMore() {
    try (Bridge bridge = Bridge.builder().build()) {
      assertThat(onAll(CAP, bridge, false, invoking(bridge))).isEqualTo(expected(CAP));
    }
  }

  @Test
  void allThreadsOfTheCpuPoolMayCall() {
    int cores = Runtime.getRuntime().availableProcessors();
    try (Bridge bridge = Bridge.builder().build()) {
      assertThat(onAll(cores, bridge, true, batching(bridge))).isEqualTo(expected(cores));
      assertThat(onAll(cores, bridge, true, invoking(bridge))).isEqualTo(expected(cores));
    }
  }

  @Test
  void allThreadsOfAGivenPoolMayCall() {
    ExecutorService given = Executors.newFixedThreadPool(4);
    try (Bridge bridge = Bridge.builder().blocking(given).cpu(given).build()) {
      assertThat(onAll(4, bridge, false, batching(bridge))).isEqualTo(expected(4));
      assertThat(onAll(4, bridge, false, invoking(bridge))).isEqualTo(expected(4));
    } finally {
      given.shutdown();
    }
  }

  /** Like the common pool where there are two cores. */
  @Test
  void theOnlyThreadOfAForkJoinPoolMayWaitForAStageThatNeedsIt() throws Exception {
    ForkJoinPool one = new ForkJoinPool(1);
    TestStep later = (value, run) -> CompletableFuture.supplyAsync(() -> (Integer) value + 1, one);
    Runnel<Integer, Integer> chain =
        new TestChain<>(Plan.of("B.later").await("a").await("b"), Bridge.shared(), later, later);
    StreamRunnel<Integer, Integer, List<Integer>> stream =
        new TestStreamChain<>(
            Plan.of("B.stream").iterable("numbers").await("later"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> List.of(1, 2),
            later);
    try {
      assertThat(one.submit(() -> chain.invoke(1)).get()).isEqualTo(3);
      assertThat(one.submit(() -> chain.batch(List.of(1, 2))).get()).containsExactly(3, 4);
      assertThat(one.submit(() -> stream.invoke(1)).get()).containsExactly(2, 3);
    } finally {
      one.shutdown();
    }
  }

  @Test
  void aClosedBridgeLeavesNoThread() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Set<String> names = ConcurrentHashMap.newKeySet();
    List<Thread> all = new ArrayList<>();
    try (Bridge bridge = Bridge.builder().build()) {
      TestStep noting =
          (value, run) -> {
            names.add(Thread.currentThread().getName());
            return value;
          };
      RunConfig hour = RunConfig.defaults().withTimeout(Duration.ofHours(1));
      new TestChain<Integer, Integer>(
              Plan.of("B.each").offload("a").cpu("b"), bridge, noting, noting)
          .invokeAsync(1, hour)
          .join();
      new TestStreamChain<Integer, Integer, List<Integer>>(
              Plan.of("B.generated").generator("c"),
              Fold.LIST,
              bridge,
              (value, run) ->
                  (Generator<Integer>)
                      out -> {
                        names.add(Thread.currentThread().getName());
                        out.emit(1);
                      })
          .invokeAsync(1)
          .join();
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (!before.contains(thread) && thread.getName().startsWith("runnel-")) {
          all.add(thread);
          names.add(thread.getName());
        }
      }
    }

    assertThat(names).contains("runnel-blocking-1", "runnel-cpu-1", "runnel-generator-1");
    assertThat(all).extracting(Thread::getName).contains("runnel-cpu-1", "runnel-timer-1");
    for (Thread each : all) {
      each.join(5_000); // it is about to end; one that were idle would stay twice as long
      assertThat(each.isAlive()).as(each.getName()).isFalse();
    }
  }
}
