package io.runnel.support;

/** What a failure means on the thread that runs a chain for its caller. */
final class Thrown {

  private Thrown() {}

  /**
   * A step that fails after its run was cancelled fails with what the run was cancelled with, and
   * an interrupt from outside cancels the run.
   */
  static Throwable byStep(Run run, Throwable failure) {
    if (failure instanceof InterruptedException && run.reason() == null) {
      Thread.currentThread().interrupt();
      run.cancel(Failures.interrupted(run.chain()));
    }
    Throwable reason = run.reason();
    return reason == null ? failure : reason;
  }
}
