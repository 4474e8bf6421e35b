package io.runnel.benchmarks.engine.sync;

import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;

/** Ten steps that return their value. */
public final class SyncWork {

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
  public Payload six(Payload payload) {
    return payload.visit(6);
  }

  @Step
  public Payload seven(Payload payload) {
    return payload.visit(7);
  }

  @Step
  public Payload eight(Payload payload) {
    return payload.visit(8);
  }

  @Step
  public Payload nine(Payload payload) {
    return payload.visit(9);
  }

  @Step
  public Payload ten(Payload payload) {
    return payload.visit(10);
  }
}
