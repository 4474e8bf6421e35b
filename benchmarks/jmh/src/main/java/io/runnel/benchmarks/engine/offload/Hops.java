package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often one run of a contender goes to its executor. */
public final class Hops {

  private Hops() {}

  public static int of(Contender<Start> contender) {
    AtomicInteger hops = new AtomicInteger();
    ExecutorService executor = MixedContenders.executor(contender.name());
    try (Completer completer = new Completer(1)) {
      contender
          .maker()
          .get()
          .on(
              new MixedWork(completer),
              task -> {
                hops.incrementAndGet();
                executor.execute(task);
              })
          .apply(new Payload())
          .toCompletableFuture()
          .join();
    } finally {
      executor.shutdown();
    }
    return hops.get();
  }
}
