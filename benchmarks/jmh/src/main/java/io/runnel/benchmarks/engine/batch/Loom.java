package io.runnel.benchmarks.engine.batch;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** A virtual thread for each item, which waits; with a limit, it waits for its turn as well. */
final class Loom implements Start {

  private final DelayedWork work;
  private final ExecutorService threads = VirtualThreads.perTask();

  Loom(DelayedWork work) {
    this.work = work;
  }

  @Override
  public Supplier<List<Payload>> run(List<Payload> inputs, int limit) {
    Semaphore permits = new Semaphore(limit);
    List<Future<Payload>> futures = new ArrayList<>(inputs.size());
    for (Payload input : inputs) {
      futures.add(threads.submit(() -> inTurn(permits, input)));
    }
    return () -> {
      List<Payload> results = new ArrayList<>(futures.size());
      for (Future<Payload> future : futures) {
        results.add(result(future));
      }
      return results;
    };
  }

  private Payload inTurn(Semaphore permits, Payload input) throws InterruptedException {
    permits.acquire();
    try {
      return work.one(input).join();
    } finally {
      permits.release();
    }
  }

  private static Payload result(Future<Payload> future) {
    try {
      return future.get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
