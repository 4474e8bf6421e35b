package io.runnel.benchmarks.engine.ready;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.benchmarks.engine.Payload;

/** Five of the steps with Guava's futures, as its users write them. */
public final class ReadyGuavaWork {

  public ListenableFuture<Payload> one(Payload payload) {
    return Futures.immediateFuture(payload.visit(1));
  }

  public ListenableFuture<Payload> two(Payload payload) {
    return Futures.immediateFuture(payload.visit(2));
  }

  public ListenableFuture<Payload> three(Payload payload) {
    return Futures.immediateFuture(payload.visit(3));
  }

  public ListenableFuture<Payload> four(Payload payload) {
    return Futures.immediateFuture(payload.visit(4));
  }

  public ListenableFuture<Payload> five(Payload payload) {
    return Futures.immediateFuture(payload.visit(5));
  }
}
