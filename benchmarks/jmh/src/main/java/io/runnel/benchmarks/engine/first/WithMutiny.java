package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyWork;
import io.smallrye.mutiny.Uni;

/** Mutiny. */
public final class WithMutiny {

  private WithMutiny() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    ReadyWork work = new ReadyWork();
    Payload result =
        Uni.createFrom()
            .completionStage(work.one(new Payload()))
            .chain(value -> Uni.createFrom().completionStage(work.two(value)))
            .chain(value -> Uni.createFrom().completionStage(work.three(value)))
            .chain(value -> Uni.createFrom().completionStage(work.four(value)))
            .chain(value -> Uni.createFrom().completionStage(work.five(value)))
            .subscribeAsCompletionStage()
            .join();
    First.done(start, result);
  }
}
