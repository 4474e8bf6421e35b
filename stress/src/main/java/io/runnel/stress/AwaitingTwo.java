package io.runnel.stress;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A chain that awaits one stage and then another; as the processor would generate it. */
final class AwaitingTwo extends PlainChainRunnel<Integer, Integer> {

  private final CompletableFuture<Integer> first;
  private final CompletableFuture<Integer> second;

  /** Whether the second step was called. */
  volatile boolean begun;

  AwaitingTwo(CompletableFuture<Integer> first, CompletableFuture<Integer> second) {
    super(Plan.of("Stress.two").await("first").await("second"), Bridge.shared());
    this.first = first;
    this.second = second;
  }

  @Override
  public CompletableFuture<Integer> invokeAsync(Integer input) {
    return goOn(null, 1, input);
  }

  @Override
  protected CompletableFuture<Integer> goOn(PlainRun<Integer> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1 && goesOn(run)) {
        CompletionStage<?> stage = first;
        if (!isComplete(stage)) {
          return awaiting(run, 1, stage);
        }
        value = result(stage);
        position = 2;
      }
      if (position == 2 && goesOn(run)) {
        begun = true;
        CompletionStage<?> stage = second;
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
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
    throw noSuchStep(call);
  }
}
