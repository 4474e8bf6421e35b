package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Mutiny's {@code Uni}. */
final class WithMutiny {

  private final LoopWork work;
  private final Function<Payload, Uni<? extends Payload>> two;
  private final Function<Payload, Uni<? extends Payload>> three;
  private final Function<Payload, Uni<? extends Payload>> four;
  private final Function<Payload, Uni<? extends Payload>> five;

  WithMutiny(LoopWork work) {
    this.work = work;
    two = value -> Uni.createFrom().completionStage(work.two(value));
    three = value -> Uni.createFrom().completionStage(work.three(value));
    four = value -> Uni.createFrom().completionStage(work.four(value));
    five = value -> Uni.createFrom().completionStage(work.five(value));
  }

  CompletableFuture<Payload> five(Payload payload) {
    return Uni.createFrom()
        .completionStage(work.one(payload))
        .chain(two)
        .chain(three)
        .chain(four)
        .chain(five)
        .subscribeAsCompletionStage();
  }
}
