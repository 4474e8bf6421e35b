package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** What a failure means. */
final class Thrown {

  private Thrown() {}

  /**
   * What a failure means on the thread that runs a chain for its caller: an interrupt from outside
   * cancels the run. Only what runs on that thread can tell of one; a stage or a publisher may have
   * failed with somebody else's.
   */
  static Throwable byStep(Run run, Mode mode, Throwable failure) {
    if (failure instanceof InterruptedException && mode.runsOnCaller() && run.reason() == null) {
      Thread.currentThread().interrupt();
      run.cancel(Failures.interrupted(run.chain()));
    }
    Throwable reason = run.reason();
    return reason == null ? failure : reason;
  }

  /**
   * What a run ends with: what ends behind a cancel, in whatever way, was cancelled. So an
   * interrupt of ours is not mistaken for a failure, nor what a cancelled source has produced for
   * all of it.
   */
  static @Nullable Throwable byRun(Run run, @Nullable Throwable failure) {
    Throwable reason = run.reason();
    return reason == null ? failure : reason;
  }
}
