package io.runnel.benchmarks.engine.sync;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.functions.Function;
import io.runnel.benchmarks.engine.Payload;

/** RxJava's {@code Single}. */
final class WithRxJava {

  private final SyncWork work = new SyncWork();
  private final Function<Payload, Payload> one = work::one;
  private final Function<Payload, Payload> two = work::two;
  private final Function<Payload, Payload> three = work::three;
  private final Function<Payload, Payload> four = work::four;
  private final Function<Payload, Payload> five = work::five;

  Payload five(Payload payload) {
    return Single.just(payload).map(one).map(two).map(three).map(four).map(five).blockingGet();
  }
}
