package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** {@code thenApply} on a future that is complete. */
final class ThenApply {

  private final SyncWork work = new SyncWork();
  private final Function<Payload, Payload> one = work::one;
  private final Function<Payload, Payload> two = work::two;
  private final Function<Payload, Payload> three = work::three;
  private final Function<Payload, Payload> four = work::four;
  private final Function<Payload, Payload> five = work::five;

  Payload five(Payload payload) {
    return CompletableFuture.completedFuture(payload)
        .thenApply(one)
        .thenApply(two)
        .thenApply(three)
        .thenApply(four)
        .thenApply(five)
        .join();
  }
}
