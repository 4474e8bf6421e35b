package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** {@code thenApplyAsync} for each synchronous step, and what somebody fuses by hand. */
final class Futures {

  private final Executor executor;
  private final Function<Payload, Payload> one;
  private final Function<Payload, Payload> two;
  private final Function<Payload, Payload> three;
  private final Function<Payload, Payload> four;
  private final Function<Payload, Payload> five;
  private final Function<Payload, CompletionStage<Payload>> twoLater;
  private final Function<Payload, CompletionStage<Payload>> threeLater;
  private final Function<Payload, CompletionStage<Payload>> fourLater;
  private final Function<Payload, CompletionStage<Payload>> oneToThree;
  private final Function<Payload, Payload> fourAndFive;

  Futures(MixedWork work, Executor executor) {
    this.executor = executor;
    one = work::one;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
    twoLater = work::twoLater;
    threeLater = work::threeLater;
    fourLater = work::fourLater;
    oneToThree = value -> work.threeLater(work.two(work.one(value)));
    fourAndFive = value -> work.five(work.four(value));
  }

  CompletableFuture<Payload> pairs(Payload payload) {
    return CompletableFuture.completedFuture(payload)
        .thenApplyAsync(one, executor)
        .thenApplyAsync(two, executor)
        .thenCompose(threeLater)
        .thenApplyAsync(four, executor)
        .thenApplyAsync(five, executor);
  }

  CompletableFuture<Payload> fusedPairs(Payload payload) {
    return CompletableFuture.completedFuture(payload)
        .thenComposeAsync(oneToThree, executor)
        .thenApplyAsync(fourAndFive, executor);
  }

  CompletableFuture<Payload> singles(Payload payload) {
    return CompletableFuture.completedFuture(payload)
        .thenApplyAsync(one, executor)
        .thenCompose(twoLater)
        .thenApplyAsync(three, executor)
        .thenCompose(fourLater)
        .thenApplyAsync(five, executor);
  }
}
