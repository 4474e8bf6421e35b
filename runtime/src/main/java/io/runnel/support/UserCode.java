package io.runnel.support;

import io.runnel.Runnel;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The one place where steps are called: counted as active, and interruptible where they block. */
final class UserCode {

  private UserCode() {}

  /** Something of the user's that is called for a run. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call() throws Throwable;
  }

  /** Calls a step. */
  static @Nullable Object call(Steps steps, Run run, StepPlan step, @Nullable Object value)
      throws Throwable {
    Mode mode = step.mode();
    run.doing(step);
    SyncStep guard = mode == Mode.CPU || mode.blocks() ? new SyncStep() : null;
    Stay stay = Stay.begin(run.activity(), guard);
    try {
      enter(run, guard);
      return steps.call(step.call(), value, run);
    } finally {
      leave(run, guard, stay);
    }
  }

  /** Calls something, unless the run was cancelled. */
  static @Nullable Object call(Run run, boolean interruptible, Body body) throws Throwable {
    SyncStep guard = interruptible ? new SyncStep() : null;
    Stay stay = Stay.begin(run.activity(), guard);
    try {
      enter(run, guard);
      return body.call();
    } finally {
      leave(run, guard, stay);
    }
  }

  private static void enter(Run run, @Nullable SyncStep guard) throws Throwable {
    if (guard != null) {
      run.attach(guard);
    }
    run.checkGoingOn(); // behind both: whoever cancels is seen here, or interrupts and waits
  }

  private static void leave(Run run, @Nullable SyncStep guard, Stay stay) {
    try {
      if (guard != null) {
        guard.over(stay);
        run.detach(guard);
      }
    } finally {
      stay.end();
    }
  }

  /** The chain that a step is; somebody else's implementation runs like any other. */
  static AbstractRunnel<?, ?> chain(Steps steps, Run run, StepPlan step, @Nullable Object value)
      throws Throwable {
    run.checkGoingOn();
    run.doing(step);
    return Compositions.own(
        (Runnel<?, ?>)
            Failures.nonNull(
                steps.call(step.call(), value, run), step, "it returned null instead of a chain"));
  }

  /** The chain that streams that a step is. */
  static AbstractStreamRunnel<?, ?, ?> streamChain(
      Steps steps, Run run, StepPlan step, @Nullable Object value) throws Throwable {
    if (chain(steps, run, step, value) instanceof AbstractStreamRunnel<?, ?, ?> stream) {
      return stream;
    }
    throw new IllegalStateException(step.where() + "it returned a chain that does not stream");
  }

  /** The source of chunks that a step returns. */
  static Object stream(Steps steps, Run run, StepPlan step, @Nullable Object value)
      throws Throwable {
    return Failures.nonNull(
        call(steps, run, step, value), step, "it returned null instead of a stream");
  }

  /** What an asynchronous step returned. */
  static CompletionStage<?> stage(@Nullable Object returned, StepPlan step) {
    if (returned == null) {
      throw noStage(step);
    }
    return (CompletionStage<?>) returned;
  }

  static NullPointerException noStage(StepPlan step) {
    return Failures.missing(step, "it returned null instead of a stage");
  }
}
