package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;
import java.util.function.Function;

/** {@code Function.andThen}, composed once. */
final class Functions {

  final Function<Payload, Payload> one;
  final Function<Payload, Payload> five;
  final Function<Payload, Payload> ten;

  Functions() {
    SyncWork work = new SyncWork();
    one = work::one;
    five = one.andThen(work::two).andThen(work::three).andThen(work::four).andThen(work::five);
    ten =
        five.andThen(work::six)
            .andThen(work::seven)
            .andThen(work::eight)
            .andThen(work::nine)
            .andThen(work::ten);
  }
}
