package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reactor's {@code Mono}. */
final class WithReactor {

  private final LoopWork work;
  private final Function<Payload, Mono<Payload>> two;
  private final Function<Payload, Mono<Payload>> three;
  private final Function<Payload, Mono<Payload>> four;
  private final Function<Payload, Mono<Payload>> five;

  WithReactor(LoopWork work) {
    this.work = work;
    two = value -> Mono.fromFuture(work.two(value));
    three = value -> Mono.fromFuture(work.three(value));
    four = value -> Mono.fromFuture(work.four(value));
    five = value -> Mono.fromFuture(work.five(value));
  }

  CompletableFuture<Payload> five(Payload payload) {
    return Mono.fromFuture(work.one(payload))
        .flatMap(two)
        .flatMap(three)
        .flatMap(four)
        .flatMap(five)
        .toFuture();
  }
}
