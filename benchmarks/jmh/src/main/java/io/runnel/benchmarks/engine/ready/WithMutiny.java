package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Mutiny's {@code Uni}. */
final class WithMutiny {

  private final ReadyWork work = new ReadyWork();
  private final Function<Payload, Uni<? extends Payload>> two =
      value -> Uni.createFrom().completionStage(work.two(value));
  private final Function<Payload, Uni<? extends Payload>> three =
      value -> Uni.createFrom().completionStage(work.three(value));
  private final Function<Payload, Uni<? extends Payload>> four =
      value -> Uni.createFrom().completionStage(work.four(value));
  private final Function<Payload, Uni<? extends Payload>> five =
      value -> Uni.createFrom().completionStage(work.five(value));

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
