package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;
import java.util.Objects;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reactor's {@code Mono}. */
final class WithReactor {

  private final SyncWork work = new SyncWork();
  private final Function<Payload, Payload> one = work::one;
  private final Function<Payload, Payload> two = work::two;
  private final Function<Payload, Payload> three = work::three;
  private final Function<Payload, Payload> four = work::four;
  private final Function<Payload, Payload> five = work::five;

  Payload five(Payload payload) {
    return Objects.requireNonNull(
        Mono.just(payload).map(one).map(two).map(three).map(four).map(five).block());
  }
}
