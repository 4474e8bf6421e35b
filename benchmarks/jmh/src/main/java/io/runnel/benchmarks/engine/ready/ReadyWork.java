package io.runnel.benchmarks.engine.ready;

import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Ten steps whose futures are complete when they return. */
public final class ReadyWork {

  @Step
  public CompletableFuture<Payload> one(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(1));
  }

  @Step
  public CompletableFuture<Payload> two(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(2));
  }

  @Step
  public CompletableFuture<Payload> three(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(3));
  }

  @Step
  public CompletableFuture<Payload> four(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(4));
  }

  @Step
  public CompletableFuture<Payload> five(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(5));
  }

  @Step
  public CompletableFuture<Payload> six(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(6));
  }

  @Step
  public CompletableFuture<Payload> seven(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(7));
  }

  @Step
  public CompletableFuture<Payload> eight(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(8));
  }

  @Step
  public CompletableFuture<Payload> nine(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(9));
  }

  @Step
  public CompletableFuture<Payload> ten(Payload payload) {
    return CompletableFuture.completedFuture(payload.visit(10));
  }
}
