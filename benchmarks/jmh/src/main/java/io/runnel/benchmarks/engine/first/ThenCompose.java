package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.ready.ReadyWork;

/** {@code thenCompose} with method references. */
public final class ThenCompose {

  private ThenCompose() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    ReadyWork work = new ReadyWork();
    Payload result =
        work.one(new Payload())
            .thenCompose(work::two)
            .thenCompose(work::three)
            .thenCompose(work::four)
            .thenCompose(work::five)
            .join();
    First.done(start, result);
  }
}
