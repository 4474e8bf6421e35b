package io.runnel.benchmarks.engine.offload;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reactor's {@code publishOn}. */
final class WithReactor {

  private final Scheduler executor;
  private final Function<Payload, Payload> one;
  private final Function<Payload, Payload> two;
  private final Function<Payload, Payload> three;
  private final Function<Payload, Payload> four;
  private final Function<Payload, Payload> five;
  private final Function<Payload, Mono<Payload>> twoLater;
  private final Function<Payload, Mono<Payload>> threeLater;
  private final Function<Payload, Mono<Payload>> fourLater;

  WithReactor(MixedWork work, Executor executor) {
    this.executor = Schedulers.fromExecutor(executor);
    one = work::one;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
    twoLater = value -> Mono.fromFuture(work.twoLater(value));
    threeLater = value -> Mono.fromFuture(work.threeLater(value));
    fourLater = value -> Mono.fromFuture(work.fourLater(value));
  }

  CompletableFuture<Payload> pairs(Payload payload) {
    return Mono.just(payload)
        .publishOn(executor)
        .map(one)
        .map(two)
        .flatMap(threeLater)
        .publishOn(executor)
        .map(four)
        .map(five)
        .toFuture();
  }

  CompletableFuture<Payload> singles(Payload payload) {
    return Mono.just(payload)
        .publishOn(executor)
        .map(one)
        .flatMap(twoLater)
        .publishOn(executor)
        .map(three)
        .flatMap(fourLater)
        .publishOn(executor)
        .map(five)
        .toFuture();
  }
}
