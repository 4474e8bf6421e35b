package io.runnel.benchmarks.engine.ready;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reactor's {@code Mono}. */
final class WithReactor {

  private final ReadyWork work = new ReadyWork();
  private final Function<Payload, Mono<Payload>> two = value -> Mono.fromFuture(work.two(value));
  private final Function<Payload, Mono<Payload>> three =
      value -> Mono.fromFuture(work.three(value));
  private final Function<Payload, Mono<Payload>> four = value -> Mono.fromFuture(work.four(value));
  private final Function<Payload, Mono<Payload>> five = value -> Mono.fromFuture(work.five(value));

  CompletableFuture<Payload> five(Payload payload) {
    return Mono.fromFuture(work.one(payload))
        .flatMap(two)
        .flatMap(three)
        .flatMap(four)
        .flatMap(five)
        .toFuture();
  }
}
