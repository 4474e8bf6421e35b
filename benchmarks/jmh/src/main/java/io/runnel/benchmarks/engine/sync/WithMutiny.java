package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Mutiny's {@code Uni}. */
final class WithMutiny {

  private final SyncWork work = new SyncWork();
  private final Function<Payload, Payload> one = work::one;
  private final Function<Payload, Payload> two = work::two;
  private final Function<Payload, Payload> three = work::three;
  private final Function<Payload, Payload> four = work::four;
  private final Function<Payload, Payload> five = work::five;

  Payload five(Payload payload) {
    return Uni.createFrom()
        .item(payload)
        .map(one)
        .map(two)
        .map(three)
        .map(four)
        .map(five)
        .await()
        .indefinitely();
  }
}
