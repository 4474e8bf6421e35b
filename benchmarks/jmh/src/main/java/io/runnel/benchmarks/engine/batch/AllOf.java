package io.runnel.benchmarks.engine.batch;

import io.runnel.benchmarks.engine.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** {@code CompletableFuture.allOf}; it knows no limit. */
final class AllOf implements Start {

  private final DelayedWork work;

  AllOf(DelayedWork work) {
    this.work = work;
  }

  @Override
  public Supplier<List<Payload>> run(List<Payload> inputs, int limit) {
    List<CompletableFuture<Payload>> futures = new ArrayList<>(inputs.size());
    for (Payload input : inputs) {
      futures.add(work.one(input));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    return () -> {
      all.join();
      List<Payload> results = new ArrayList<>(futures.size());
      for (CompletableFuture<Payload> future : futures) {
        results.add(future.join());
      }
      return results;
    };
  }
}
