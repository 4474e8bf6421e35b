package io.runnel.stress;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.RunConfig;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A chain that awaits a stage and has one more step; as the processor would generate it. */
final class Awaiting extends PlainChainRunnel<CompletableFuture<Integer>, Integer> {

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
  public CompletableFuture<Integer> invokeAsync(CompletableFuture<Integer> input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<Integer> goOn(PlainRun<Integer> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = (CompletionStage<?>) value;
        begun = true;
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
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
