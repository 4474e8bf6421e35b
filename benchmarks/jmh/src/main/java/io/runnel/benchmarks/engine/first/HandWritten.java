package io.runnel.benchmarks.engine.first;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.sync.SyncWork;

/** Calls. */
public final class HandWritten {

  private HandWritten() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    SyncWork work = new SyncWork();
    Payload payload = new Payload();
    First.done(start, work.five(work.four(work.three(work.two(work.one(payload))))));
  }
}
