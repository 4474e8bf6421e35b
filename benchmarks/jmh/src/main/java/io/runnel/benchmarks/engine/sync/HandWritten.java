package io.runnel.benchmarks.engine.sync;

import io.runnel.benchmarks.engine.Payload;

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
}
