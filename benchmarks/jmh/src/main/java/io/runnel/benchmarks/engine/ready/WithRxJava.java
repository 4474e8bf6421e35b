package io.runnel.benchmarks.engine.ready;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.functions.Function;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;

/** RxJava's {@code Single}. */
final class WithRxJava {

  private final ReadyWork work = new ReadyWork();
  private final Function<Payload, Single<Payload>> two =
      value -> Single.fromCompletionStage(work.two(value));
  private final Function<Payload, Single<Payload>> three =
      value -> Single.fromCompletionStage(work.three(value));
  private final Function<Payload, Single<Payload>> four =
      value -> Single.fromCompletionStage(work.four(value));
  private final Function<Payload, Single<Payload>> five =
      value -> Single.fromCompletionStage(work.five(value));

  CompletionStage<Payload> five(Payload payload) {
    return Single.fromCompletionStage(work.one(payload))
        .flatMap(two)
        .flatMap(three)
        .flatMap(four)
        .flatMap(five)
        .toCompletionStage();
  }
}
