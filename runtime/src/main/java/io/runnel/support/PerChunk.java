package io.runnel.support;

import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/** Where a chunk is among the steps that a generated class runs once a chunk, all in one method. */
public final class PerChunk {

  private final CompiledPlan plan;
  private final Run run;
  private int call; // plain: whoever else reads it wants it for a message

  PerChunk(CompiledPlan plan, Run run) {
    this.plan = plan;
    this.run = run;
    run.doing(this);
  }

  /** The step with this number comes next. */
  public void step(int number) {
    call = number;
  }

  /** The run, for steps that take it. */
  public RunContext run() {
    return run;
  }

  /** The step that came last, or null in front of the first. */
  @Nullable StepPlan doing() {
    int number = call;
    return number == 0 ? null : plan.step(number);
  }

  /** Notes where the run failed, unless it was cancelled before. */
  Throwable failed(Throwable failure) {
    StepPlan step = doing();
    return step == null ? failure : Thrown.told(run, step, 0, failure);
  }
}
