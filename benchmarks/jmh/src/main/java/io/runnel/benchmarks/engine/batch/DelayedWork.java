package io.runnel.benchmarks.engine.batch;

import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** One step that takes 50 ms, and no thread. */
public final class DelayedWork {

  private final Delay delay;

  public DelayedWork(Delay delay) {
    this.delay = delay;
  }

  @Step
  public CompletableFuture<Payload> one(Payload payload) {
    return delay.later(payload.visit(1));
  }
}
