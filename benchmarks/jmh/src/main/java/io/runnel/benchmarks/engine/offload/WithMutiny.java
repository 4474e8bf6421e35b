package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Mutiny's {@code emitOn}. */
final class WithMutiny {

  private final Executor executor;
  private final Function<Payload, Payload> one;
  private final Function<Payload, Payload> two;
  private final Function<Payload, Payload> three;
  private final Function<Payload, Payload> four;
  private final Function<Payload, Payload> five;
  private final Function<Payload, Uni<? extends Payload>> twoLater;
  private final Function<Payload, Uni<? extends Payload>> threeLater;
  private final Function<Payload, Uni<? extends Payload>> fourLater;

  WithMutiny(MixedWork work, Executor executor) {
    this.executor = executor;
    one = work::one;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
    twoLater = value -> Uni.createFrom().completionStage(work.twoLater(value));
    threeLater = value -> Uni.createFrom().completionStage(work.threeLater(value));
    fourLater = value -> Uni.createFrom().completionStage(work.fourLater(value));
  }

  CompletableFuture<Payload> pairs(Payload payload) {
    return Uni.createFrom()
        .item(payload)
        .emitOn(executor)
        .map(one)
        .map(two)
        .chain(threeLater)
        .emitOn(executor)
        .map(four)
        .map(five)
        .subscribeAsCompletionStage();
  }

  CompletableFuture<Payload> singles(Payload payload) {
    return Uni.createFrom()
        .item(payload)
        .emitOn(executor)
        .map(one)
        .chain(twoLater)
        .emitOn(executor)
        .map(three)
        .chain(fourLater)
        .emitOn(executor)
        .map(five)
        .subscribeAsCompletionStage();
  }
}
