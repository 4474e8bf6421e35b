package io.runnel.benchmarks.engine.suspended;

import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Ten steps whose futures the event loop completes when the run has suspended. */
public final class LoopWork {

  private final EventLoop loop;

  public LoopWork(EventLoop loop) {
    this.loop = loop;
  }

  @Step
  public CompletableFuture<Payload> one(Payload payload) {
    return loop.later(payload.visit(1));
  }

  @Step
  public CompletableFuture<Payload> two(Payload payload) {
    return loop.later(payload.visit(2));
  }

  @Step
  public CompletableFuture<Payload> three(Payload payload) {
    return loop.later(payload.visit(3));
  }

  @Step
  public CompletableFuture<Payload> four(Payload payload) {
    return loop.later(payload.visit(4));
  }

  @Step
  public CompletableFuture<Payload> five(Payload payload) {
    return loop.later(payload.visit(5));
  }

  @Step
  public CompletableFuture<Payload> six(Payload payload) {
    return loop.later(payload.visit(6));
  }

  @Step
  public CompletableFuture<Payload> seven(Payload payload) {
    return loop.later(payload.visit(7));
  }

  @Step
  public CompletableFuture<Payload> eight(Payload payload) {
    return loop.later(payload.visit(8));
  }

  @Step
  public CompletableFuture<Payload> nine(Payload payload) {
    return loop.later(payload.visit(9));
  }

  @Step
  public CompletableFuture<Payload> ten(Payload payload) {
    return loop.later(payload.visit(10));
  }
}
