package io.runnel.benchmarks.engine.offload;

import io.runnel.Bridge;
import io.runnel.benchmarks.engine.Contenders;
import io.runnel.benchmarks.engine.VirtualThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who runs in scenario D: the shape of the chain and the executor are part of the name. */
public final class MixedContenders {

  /** Between pairs of synchronous steps. */
  public static final String PAIRS = "SSASS, ";

  /** Between single ones. */
  public static final String SINGLES = "SASAS, ";

  /** On virtual threads instead of two threads. */
  public static final String VIRTUAL = ", virtual";

  public static final String RUNNEL = "Runnel";

  /** What the others are compared with. */
  public static final String EACH = "thenApplyAsync a step";

  /** A virtual thread that waits. */
  public static final String LOOM = "a thread a run" + VIRTUAL;

  public static final Contenders<Start> ALL = named();

  private MixedContenders() {}

  /** The executor of the contender with this name. */
  public static ExecutorService executor(String name) {
    if (name.endsWith(VIRTUAL)) {
      return VirtualThreads.perTask();
    }
    return Executors.newFixedThreadPool(
        2,
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static Contenders<Start> named() {
    Contenders<Start> all = new Contenders<>();
    futures(all, "");
    add(all, PAIRS + "RxJava", (work, on) -> new WithRxJava(work, on)::pairs);
    add(all, PAIRS + "Mutiny", (work, on) -> new WithMutiny(work, on)::pairs);
    add(all, PAIRS + "Reactor", (work, on) -> new WithReactor(work, on)::pairs);
    add(all, SINGLES + "RxJava", (work, on) -> new WithRxJava(work, on)::singles);
    add(all, SINGLES + "Mutiny", (work, on) -> new WithMutiny(work, on)::singles);
    add(all, SINGLES + "Reactor", (work, on) -> new WithReactor(work, on)::singles);
    if (VirtualThreads.exist()) {
      futures(all, VIRTUAL);
      add(all, PAIRS + LOOM, (work, on) -> new Loom(work, on)::pairs);
      add(all, SINGLES + LOOM, (work, on) -> new Loom(work, on)::singles);
    }
    return all;
  }

  private static void futures(Contenders<Start> all, String threads) {
    add(all, PAIRS + EACH + threads, (work, on) -> new Futures(work, on)::pairs);
    add(all, PAIRS + "fused by hand" + threads, (work, on) -> new Futures(work, on)::fusedPairs);
    add(all, PAIRS + RUNNEL + threads, (work, on) -> new PairsChain(work, bridge(on))::invokeAsync);
    add(all, SINGLES + EACH + threads, (work, on) -> new Futures(work, on)::singles);
    add(
        all,
        SINGLES + RUNNEL + threads,
        (work, on) -> new SinglesChain(work, bridge(on))::invokeAsync);
  }

  private static Bridge bridge(Executor executor) {
    return Bridge.builder().blocking(executor).build();
  }

  private static void add(Contenders<Start> all, String name, Start start) {
    all.with(name, 5, () -> start);
  }
}
