package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Takes a value through a chain on the calling thread, awaiting what is asynchronous. */
final class SyncSteps {

  private SyncSteps() {}

  /**
   * Runs elements of a chain, one after another.
   *
   * @param frame what is carried beside the value
   * @return what the last one produced, or the value itself if there are none
   */
  static @Nullable Object run(
      Steps steps, Run run, Element[] elements, @Nullable Object value, @Nullable Frame frame)
      throws Throwable {
    Object current = value;
    for (Element element : elements) {
      if (element.position() > 1) {
        Waits.checkInterrupt(run);
      }
      current =
          element instanceof StepPlan step
              ? step(steps, run, step, current, frame)
              : element instanceof Gather gather
                  ? Gathering.await(gather, steps, run, current, frame)
                  : fork(steps, run, (Fork) element, current, frame);
    }
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
    return current;
  }

  private static @Nullable Object fork(
      Steps steps, Run run, Fork fork, @Nullable Object value, @Nullable Frame frame)
      throws Throwable {
    long since = Products.start(run, fork);
    Object output;
    try {
      output =
          fork instanceof Route route
              ? step(steps, run, route.chosen(steps, value), value, frame)
              : Join.await(steps, run, (FanOut) fork, value, frame);
    } catch (Throwable failure) {
      if (fork.caught()) {
        Waits.checkInterrupt(run);
      }
      return Products.ofFailed(run, frame, fork, since, value, failure);
    }
    return Products.ofElement(run, frame, fork, since, value, output);
  }

  private static @Nullable Object step(
      Steps steps, Run run, StepPlan step, @Nullable Object value, @Nullable Frame frame)
      throws Throwable {
    if (step.isPass()) {
      return value;
    }
    Permit permit = run.permit();
    if (permit != null && !step.mode().isChain()) {
      permit.await(run);
    }
    long since = Products.start(run, step);
    Object input = step.input(value, frame);
    run.events().stepStarted(step, input);
    Object output;
    try {
      output = call(steps, run, step, input);
    } catch (Throwable failure) {
      Thrown.cancelIfInterrupted(run, step.mode(), failure);
      if (step.caught()) {
        Waits.checkInterrupt(run);
      }
      return Products.ofFailedStep(run, frame, step, step, since, value, failure);
    }
    return Products.ofStep(run, frame, step, since, value, output);
  }

  private static @Nullable Object call(Steps steps, Run run, StepPlan step, @Nullable Object input)
      throws Throwable {
    if (step.mode() == Mode.CHAIN) {
      AbstractRunnel<?, ?> chain = UserCode.chain(steps, run, step, input);
      return SyncRun.nested(chain.nested(run), input, chain);
    }
    Object returned = UserCode.call(steps, run, step, input);
    return step.mode() == Mode.AWAIT
        ? StageWait.await(run, UserCode.stage(returned, step))
        : returned;
  }
}
