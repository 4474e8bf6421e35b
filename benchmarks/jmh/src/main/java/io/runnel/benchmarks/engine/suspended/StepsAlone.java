package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import org.jspecify.annotations.Nullable;

/** Calls the steps without waiting for them, which no chain could: what the steps alone cost. */
final class StepsAlone {

  private final LoopWork work;

  StepsAlone(LoopWork work) {
    this.work = work;
  }

  Object five(Payload payload, @Nullable Finish finish) {
    work.one(payload);
    work.two(payload);
    work.three(payload);
    work.four(payload);
    if (finish != null) {
      finish.run();
    }
    return work.five(payload);
  }
}
