package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A thread a run, which waits for the asynchronous steps; for virtual threads. */
final class Loom {

  private final MixedWork work;
  private final Executor threads;

  Loom(MixedWork work, Executor threads) {
    this.work = work;
    this.threads = threads;
  }

  CompletableFuture<Payload> pairs(Payload payload) {
    return CompletableFuture.supplyAsync(
        () -> work.five(work.four(work.threeLater(work.two(work.one(payload))).join())), threads);
  }

  CompletableFuture<Payload> singles(Payload payload) {
    return CompletableFuture.supplyAsync(
        () -> {
          Payload two = work.twoLater(work.one(payload)).join();
          return work.five(work.fourLater(work.three(two)).join());
        },
        threads);
  }
}
