package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code thenCompose}, from the first step's own future on. */
final class ThenCompose {

  private final ReadyWork work = new ReadyWork();
  private final Function<Payload, CompletionStage<Payload>> two = work::two;
  private final Function<Payload, CompletionStage<Payload>> three = work::three;
  private final Function<Payload, CompletionStage<Payload>> four = work::four;
  private final Function<Payload, CompletionStage<Payload>> five = work::five;
  private final Function<Payload, CompletionStage<Payload>> six = work::six;
  private final Function<Payload, CompletionStage<Payload>> seven = work::seven;
  private final Function<Payload, CompletionStage<Payload>> eight = work::eight;
  private final Function<Payload, CompletionStage<Payload>> nine = work::nine;
  private final Function<Payload, CompletionStage<Payload>> ten = work::ten;

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
