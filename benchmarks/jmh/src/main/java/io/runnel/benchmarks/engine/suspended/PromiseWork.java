package io.runnel.benchmarks.engine.suspended;

import io.runnel.Promise;
import io.runnel.annotation.Step;
import io.runnel.benchmarks.engine.Payload;

/** Five of these steps, with the library's own future. */
public final class PromiseWork {

  private final EventLoop loop;

  public PromiseWork(EventLoop loop) {
    this.loop = loop;
  }

  @Step
  public Promise<Payload> one(Payload payload) {
    return loop.promise(payload.visit(1));
  }

  @Step
  public Promise<Payload> two(Payload payload) {
    return loop.promise(payload.visit(2));
  }

  @Step
  public Promise<Payload> three(Payload payload) {
    return loop.promise(payload.visit(3));
  }

  @Step
  public Promise<Payload> four(Payload payload) {
    return loop.promise(payload.visit(4));
  }

  @Step
  public Promise<Payload> five(Payload payload) {
    return loop.promise(payload.visit(5));
  }
}
