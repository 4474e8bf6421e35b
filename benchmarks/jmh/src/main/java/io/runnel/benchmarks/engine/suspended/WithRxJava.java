package io.runnel.benchmarks.engine.suspended;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.functions.Function;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;

/** RxJava's {@code Single}. */
final class WithRxJava {

  private final LoopWork work;
  private final Function<Payload, Single<Payload>> two;
  private final Function<Payload, Single<Payload>> three;
  private final Function<Payload, Single<Payload>> four;
  private final Function<Payload, Single<Payload>> five;

  WithRxJava(LoopWork work) {
    this.work = work;
    two = value -> Single.fromCompletionStage(work.two(value));
    three = value -> Single.fromCompletionStage(work.three(value));
    four = value -> Single.fromCompletionStage(work.four(value));
    five = value -> Single.fromCompletionStage(work.five(value));
  }

  CompletionStage<Payload> five(Payload payload) {
    return Single.fromCompletionStage(work.one(payload))
        .flatMap(two)
        .flatMap(three)
        .flatMap(four)
        .flatMap(five)
        .toCompletionStage();
  }
}
