package io.runnel.benchmarks.engine.offload;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.functions.Function;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** RxJava's {@code observeOn}. */
final class WithRxJava {

  private final Scheduler executor;
  private final Function<Payload, Payload> one;
  private final Function<Payload, Payload> two;
  private final Function<Payload, Payload> three;
  private final Function<Payload, Payload> four;
  private final Function<Payload, Payload> five;
  private final Function<Payload, Single<Payload>> twoLater;
  private final Function<Payload, Single<Payload>> threeLater;
  private final Function<Payload, Single<Payload>> fourLater;

  WithRxJava(MixedWork work, Executor executor) {
    this.executor = Schedulers.from(executor);
    one = work::one;
    two = work::two;
    three = work::three;
    four = work::four;
    five = work::five;
    twoLater = value -> Single.fromCompletionStage(work.twoLater(value));
    threeLater = value -> Single.fromCompletionStage(work.threeLater(value));
    fourLater = value -> Single.fromCompletionStage(work.fourLater(value));
  }

  CompletionStage<Payload> pairs(Payload payload) {
    return Single.just(payload)
        .observeOn(executor)
        .map(one)
        .map(two)
        .flatMap(threeLater)
        .observeOn(executor)
        .map(four)
        .map(five)
        .toCompletionStage();
  }

  CompletionStage<Payload> singles(Payload payload) {
    return Single.just(payload)
        .observeOn(executor)
        .map(one)
        .flatMap(twoLater)
        .observeOn(executor)
        .map(three)
        .flatMap(fourLater)
        .observeOn(executor)
        .map(five)
        .toCompletionStage();
  }
}
