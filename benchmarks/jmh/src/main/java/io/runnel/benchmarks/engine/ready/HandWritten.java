package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Asks each future whether it is done, and composes the rest only if it is not. */
final class HandWritten {

  private final ReadyWork work = new ReadyWork();

  CompletableFuture<Payload> five(Payload payload) {
    CompletableFuture<Payload> stage = work.one(payload);
    return stage.isDone() ? fromTwo(stage.join()) : stage.thenCompose(this::fromTwo);
  }

  private CompletableFuture<Payload> fromTwo(Payload payload) {
    CompletableFuture<Payload> stage = work.two(payload);
    return stage.isDone() ? fromThree(stage.join()) : stage.thenCompose(this::fromThree);
  }

  private CompletableFuture<Payload> fromThree(Payload payload) {
    CompletableFuture<Payload> stage = work.three(payload);
    return stage.isDone() ? fromFour(stage.join()) : stage.thenCompose(this::fromFour);
  }

  private CompletableFuture<Payload> fromFour(Payload payload) {
    CompletableFuture<Payload> stage = work.four(payload);
    return stage.isDone() ? work.five(stage.join()) : stage.thenCompose(work::five);
  }

  /** The limit, for futures that are known to be complete: five calls and one future. */
  CompletableFuture<Payload> joins(Payload payload) {
    Payload three = work.three(work.two(work.one(payload).join()).join()).join();
    return CompletableFuture.completedFuture(work.five(work.four(three).join()).join());
  }
}
