package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * Counts how often one run goes to its executor. Everything happens on one thread, and a step's
 * future is completed only when the run has nothing else to do, so the number is always the same.
 */
public final class Hops {

  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final Deque<Runnable> completions = new ArrayDeque<>();
  private int count;

  private Hops() {}

  /** Counts those of a contender that never blocks. */
  public static int of(Contender<Start> contender) {
    return new Hops().count(contender);
  }

  private int count(Contender<Start> contender) {
    CompletableFuture<Payload> result =
        contender
            .maker()
            .get()
            .on(new MixedWork(this::later), this::execute)
            .apply(new Payload())
            .toCompletableFuture();
    while (!result.isDone()) {
      Deque<Runnable> next = tasks.isEmpty() ? completions : tasks;
      next.remove().run();
    }
    return count;
  }

  private void execute(Runnable task) {
    count++;
    tasks.add(task);
  }

  private CompletableFuture<Payload> later(Payload value) {
    CompletableFuture<Payload> future = new CompletableFuture<>();
    completions.add(() -> future.complete(value));
    return future;
  }
}
