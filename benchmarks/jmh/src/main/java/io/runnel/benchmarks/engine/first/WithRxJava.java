package io.runnel.benchmarks.engine.first;

import io.reactivex.rxjava3.core.Single;
import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyWork;

/** RxJava. */
public final class WithRxJava {

  private WithRxJava() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    ReadyWork work = new ReadyWork();
    Payload result =
        Single.fromCompletionStage(work.one(new Payload()))
            .flatMap(value -> Single.fromCompletionStage(work.two(value)))
            .flatMap(value -> Single.fromCompletionStage(work.three(value)))
            .flatMap(value -> Single.fromCompletionStage(work.four(value)))
            .flatMap(value -> Single.fromCompletionStage(work.five(value)))
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    First.done(start, result);
  }
}
