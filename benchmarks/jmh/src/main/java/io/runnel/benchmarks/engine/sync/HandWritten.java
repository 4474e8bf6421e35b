package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CancellationException;

/** Calls, as one would write them. */
final class HandWritten {

  private final SyncWork work = new SyncWork();

  Payload one(Payload payload) {
    return work.one(payload);
  }

  Payload five(Payload payload) {
    return work.five(work.four(work.three(work.two(work.one(payload)))));
  }

  Payload ten(Payload payload) {
    return work.ten(work.nine(work.eight(work.seven(work.six(five(payload))))));
  }

  /** The same, for a caller whose interrupt is to end the call: a look in front of each step. */
  Payload oneHeedingInterrupts(Payload payload) {
    return work.one(heeding(payload));
  }

  Payload fiveHeedingInterrupts(Payload payload) {
    Payload two = work.two(heeding(work.one(heeding(payload))));
    return work.five(heeding(work.four(heeding(work.three(heeding(two))))));
  }

  Payload tenHeedingInterrupts(Payload payload) {
    Payload seven = work.seven(heeding(work.six(heeding(fiveHeedingInterrupts(payload)))));
    return work.ten(heeding(work.nine(heeding(work.eight(heeding(seven))))));
  }

  private static Payload heeding(Payload payload) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted");
    }
    return payload;
  }
}
