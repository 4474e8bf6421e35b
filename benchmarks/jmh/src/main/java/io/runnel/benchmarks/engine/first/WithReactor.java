package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyWork;
import reactor.core.publisher.Mono;

/** Reactor. */
public final class WithReactor {

  private WithReactor() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    ReadyWork work = new ReadyWork();
    Payload result =
        Mono.fromFuture(work.one(new Payload()))
            .flatMap(value -> Mono.fromFuture(work.two(value)))
            .flatMap(value -> Mono.fromFuture(work.three(value)))
            .flatMap(value -> Mono.fromFuture(work.four(value)))
            .flatMap(value -> Mono.fromFuture(work.five(value)))
            .toFuture()
            .join();
    First.done(start, result);
  }
}
