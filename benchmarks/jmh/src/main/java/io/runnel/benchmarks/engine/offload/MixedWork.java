package io.runnel.benchmarks.engine.offload;

import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;

/** Five synchronous steps, and the asynchronous ones that may stand in their place. */
public final class MixedWork {

  private final Later outside;

  public MixedWork(Later outside) {
    this.outside = outside;
  }

  @Step
  public Payload one(Payload payload) {
    return payload.visit(1);
  }

  @Step
  public Payload two(Payload payload) {
    return payload.visit(2);
  }

  @Step
  public Payload three(Payload payload) {
    return payload.visit(3);
  }

  @Step
  public Payload four(Payload payload) {
    return payload.visit(4);
  }

  @Step
  public Payload five(Payload payload) {
    return payload.visit(5);
  }

  @Step
  public CompletableFuture<Payload> twoLater(Payload payload) {
    return outside.later(payload.visit(2));
  }

  @Step
  public CompletableFuture<Payload> threeLater(Payload payload) {
    return outside.later(payload.visit(3));
  }

  @Step
  public CompletableFuture<Payload> fourLater(Payload payload) {
    return outside.later(payload.visit(4));
  }
}
