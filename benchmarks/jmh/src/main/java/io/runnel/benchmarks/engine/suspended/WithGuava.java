package io.runnel.benchmarks.engine.suspended;

import com.google.common.util.concurrent.AsyncFunction;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.runnel.benchmarks.engine.Payload;

/** Guava's {@code Futures.transformAsync}. */
final class WithGuava {

  private final LoopGuavaWork work;
  private final AsyncFunction<Payload, Payload> two;
  private final AsyncFunction<Payload, Payload> three;
  private final AsyncFunction<Payload, Payload> four;
  private final AsyncFunction<Payload, Payload> five;

  WithGuava(LoopGuavaWork work) {
    this.work = work;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
  }

  ListenableFuture<Payload> five(Payload payload) {
    return then(then(then(then(work.one(payload), two), three), four), five);
  }

  private static ListenableFuture<Payload> then(
      ListenableFuture<Payload> stage, AsyncFunction<Payload, Payload> next) {
    return Futures.transformAsync(stage, next, MoreExecutors.directExecutor());
  }
}
