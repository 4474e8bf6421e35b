package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code thenCompose}, from the first step's own future on. */
final class ThenCompose {

  private final LoopWork work;
  private final Function<Payload, CompletionStage<Payload>> two;
  private final Function<Payload, CompletionStage<Payload>> three;
  private final Function<Payload, CompletionStage<Payload>> four;
  private final Function<Payload, CompletionStage<Payload>> five;
  private final Function<Payload, CompletionStage<Payload>> six;
  private final Function<Payload, CompletionStage<Payload>> seven;
  private final Function<Payload, CompletionStage<Payload>> eight;
  private final Function<Payload, CompletionStage<Payload>> nine;
  private final Function<Payload, CompletionStage<Payload>> ten;

  ThenCompose(LoopWork work) {
    this.work = work;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
    six = work::six;
    seven = work::seven;
    eight = work::eight;
    nine = work::nine;
    ten = work::ten;
  }

  CompletableFuture<Payload> one(Payload payload) {
    return work.one(payload);
  }

  CompletableFuture<Payload> five(Payload payload) {
    return one(payload).thenCompose(two).thenCompose(three).thenCompose(four).thenCompose(five);
  }

  CompletableFuture<Payload> ten(Payload payload) {
    return five(payload)
        .thenCompose(six)
        .thenCompose(seven)
        .thenCompose(eight)
        .thenCompose(nine)
        .thenCompose(ten);
  }
}
