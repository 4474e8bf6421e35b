package io.runnel.stress;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Plan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A chain that awaits a stage and has one more step; as the processor would generate it. */
final class Awaiting extends ChainRunnel<CompletableFuture<Integer>, Integer> {

  /** What has become of a future: its value, or one of these. */
  static final int PENDING = -1;

  static final int CANCELLED = -2;
  static final int FAILED = -3;

  /** Whether a step was called. */
  volatile boolean begun;

  Awaiting(Bridge bridge) {
    super(Plan.of("Stress.awaiting").await("stage").inline("next"), bridge);
  }

  @Override
  protected Object step(int call, Object value, RunContext run) {
    begun = true;
    return value;
  }

  static int outcome(CompletableFuture<Integer> future) {
    if (!future.isDone()) {
      return PENDING;
    }
    if (future.isCancelled()) {
      return CANCELLED;
    }
    try {
      return future.join();
    } catch (CompletionException failed) {
      return FAILED;
    }
  }
}
