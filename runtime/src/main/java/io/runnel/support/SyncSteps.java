package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Takes a value through steps of a chain on the calling thread, awaiting what is asynchronous. */
final class SyncSteps {

  private SyncSteps() {}

  /**
   * Runs the steps from one position to another, both included.
   *
   * @return what the last one produced, or the value itself if there are none
   */
  static @Nullable Object run(Steps steps, Run run, int from, int to, @Nullable Object value)
      throws Throwable {
    Object current = value;
    Permit permit = run.permit();
    for (int position = from; position <= to; position++) {
      if (position > 1) {
        Waits.checkInterrupt(run);
      }
      if (permit != null) {
        permit.await(run);
      }
      current = step(steps, run, position, current);
    }
    if (permit != null) {
      permit.give();
    }
    return current;
  }

  private static @Nullable Object step(Steps steps, Run run, int position, @Nullable Object value)
      throws Throwable {
    Plan plan = steps.plan();
    StepPlan step = plan.step(position);
    Events events = run.events();
    long since = events.time();
    events.stepStarted(step, position, value);
    Object output;
    try {
      output = UserCode.call(steps, run, position, value);
      if (step.mode() == Mode.AWAIT) {
        Object awaited = StageWait.await(run, UserCode.stage(output, plan, position));
        output = step.tap() ? value : awaited;
      }
    } catch (Throwable failure) {
      Throwable seen = Thrown.byStep(run, step.mode(), failure);
      if (seen != run.reason()) {
        Failures.note(seen, plan, position);
      }
      events.stepFailed(step, position, since, seen);
      throw seen;
    }
    events.stepFinished(step, position, since, output);
    return output;
  }
}
