package io.runnel.benchmarks.engine.suspended;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.benchmarks.engine.Payload;

/** Five of these steps with Guava's future. */
public final class LoopGuavaWork {

  private final EventLoop loop;

  public LoopGuavaWork(EventLoop loop) {
    this.loop = loop;
  }

  public ListenableFuture<Payload> one(Payload payload) {
    return loop.settable(payload.visit(1));
  }

  public ListenableFuture<Payload> two(Payload payload) {
    return loop.settable(payload.visit(2));
  }

  public ListenableFuture<Payload> three(Payload payload) {
    return loop.settable(payload.visit(3));
  }

  public ListenableFuture<Payload> four(Payload payload) {
    return loop.settable(payload.visit(4));
  }

  public ListenableFuture<Payload> five(Payload payload) {
    return loop.settable(payload.visit(5));
  }
}
