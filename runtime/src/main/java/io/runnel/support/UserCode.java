package io.runnel.support;

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
  static @Nullable Object call(Steps steps, Run run, int position, @Nullable Object value)
      throws Throwable {
    Mode mode = steps.plan().step(position).mode();
    run.doing(steps.plan(), position);
    boolean interruptible = mode == Mode.OFFLOAD || mode == Mode.CPU || mode.blocks();
    return call(run, interruptible, () -> steps.call(position, value, run));
  }

  /** Calls something, unless the run was cancelled. */
  static @Nullable Object call(Run run, boolean interruptible, Body body) throws Throwable {
    SyncStep guard = interruptible ? new SyncStep() : null;
    Stay stay = Stay.begin(run.activity(), guard);
    try {
      if (guard != null) {
        run.attach(guard);
      }
      run.checkGoingOn(); // behind both: whoever cancels is seen here, or interrupts and waits
      return body.call();
    } finally {
      try {
        if (guard != null) {
          guard.over(stay);
          run.detach(guard);
        }
      } finally {
        stay.end();
      }
    }
  }

  /** What an asynchronous step returned. */
  static CompletionStage<?> stage(@Nullable Object returned, Plan plan, int position) {
    return (CompletionStage<?>)
        Failures.nonNull(returned, plan, position, "it returned null instead of a stage");
  }
}
