package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** A run from its first event to its last, on the thread of the caller. */
final class SyncRun {

  private SyncRun() {}

  /** What a run does. */
  @FunctionalInterface
  interface Body {
    @Nullable Object run(Run run, @Nullable Object input) throws Throwable;
  }

  /** Runs what somebody called; failures arrive as they can be thrown to anybody. */
  static @Nullable Object call(Run run, @Nullable Object input, Body body) {
    try {
      run.events().runStarted(input);
      try {
        return finished(run, body.run(run, input));
      } catch (Throwable failure) {
        throw stopped(run, failure);
      } finally {
        run.end();
      }
    } catch (Throwable failure) {
      throw Failures.unchecked(failure);
    }
  }

  /** As the other one, for a runnable; takes no lambda, since the first call would pay for it. */
  static @Nullable Object call(Run run, @Nullable Object input, AbstractRunnel<?, ?> runnel) {
    try {
      return nested(run, input, runnel);
    } catch (Throwable failure) {
      throw Failures.unchecked(failure);
    }
  }

  /** Runs a part of another run; failures arrive as they are. */
  static @Nullable Object nested(Run run, @Nullable Object input, AbstractRunnel<?, ?> runnel)
      throws Throwable {
    run.events().runStarted(input);
    try {
      return finished(run, runnel.runSync(run, input));
    } catch (Throwable failure) {
      throw stopped(run, failure);
    } finally {
      run.end();
    }
  }

  private static @Nullable Object finished(Run run, @Nullable Object output) throws Throwable {
    Throwable why = run.reason();
    if (why != null) {
      throw why; // cancelled in its last step
    }
    if (run.stopLive()) {
      run.activity().awaitQuiet();
    }
    run.events().runFinished(output);
    return output;
  }

  /** Stops what a failed run has left, waits for it, and tells the listeners. */
  static Throwable stopped(Run run, Throwable failure) {
    stop(run, failure);
    run.events().runFailed(failure);
    return failure;
  }

  /** Stops what a failed run has left, and waits for it. */
  static void stop(Run run, Throwable failure) {
    run.cancel(Cancelling.rest(run, failure));
    run.stopLive();
    run.activity().awaitQuiet();
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
  }
}
