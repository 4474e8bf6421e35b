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
    add(all, PAIRS + "thenApplyAsync a step", (w, e) -> new Futures(w, e)::pairs);
    add(all, PAIRS + "fused by hand", (w, e) -> new Futures(w, e)::fusedPairs);
    add(all, PAIRS + "Runnel", (w, e) -> new PairsChain(w, bridge(e))::invokeAsync);
    onTwo(all, PAIRS + "RxJava", (w, e) -> new WithRxJava(w, e)::pairs);
    onTwo(all, PAIRS + "Mutiny", (w, e) -> new WithMutiny(w, e)::pairs);
    onTwo(all, PAIRS + "Reactor", (w, e) -> new WithReactor(w, e)::pairs);
    onVirtual(all, PAIRS + "a thread a run", (w, e) -> new Loom(w, e)::pairs);
    add(all, SINGLES + "thenApplyAsync a step", (w, e) -> new Futures(w, e)::singles);
    add(all, SINGLES + "Runnel", (w, e) -> new SinglesChain(w, bridge(e))::invokeAsync);
    onTwo(all, SINGLES + "RxJava", (w, e) -> new WithRxJava(w, e)::singles);
    onTwo(all, SINGLES + "Mutiny", (w, e) -> new WithMutiny(w, e)::singles);
    onTwo(all, SINGLES + "Reactor", (w, e) -> new WithReactor(w, e)::singles);
    onVirtual(all, SINGLES + "a thread a run", (w, e) -> new Loom(w, e)::singles);
    return all;
  }

  private static Bridge bridge(Executor executor) {
    return Bridge.builder().blocking(executor).build();
  }

  private static void add(Contenders<Start> all, String name, Start start) {
    onTwo(all, name, start);
    onVirtual(all, name, start);
  }

  private static void onTwo(Contenders<Start> all, String name, Start start) {
    all.with(name, 5, () -> start);
  }

  private static void onVirtual(Contenders<Start> all, String name, Start start) {
    all.withVirtual(name + VIRTUAL, 5, () -> start);
  }
}
