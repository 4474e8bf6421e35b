package io.runnel.support;

import io.runnel.StepException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What a failure means. */
final class Thrown {

  private Thrown() {}

  /**
   * Cancels the run if a step failed because the thread that runs the chain for its caller was
   * interrupted from outside. Only what runs on that thread can tell of it; a stage or a publisher
   * may have failed with somebody else's interrupt.
   */
  static void cancelIfInterrupted(Run run, Mode mode, Throwable failure) {
    if (run.reason() == null && isInterrupt(mode, failure)) {
      Thread.currentThread().interrupt();
      run.whole().cancel(Failures.interrupted(run.chain()));
    }
  }

  /** Whether a step on the calling thread failed because that was interrupted. */
  static boolean isInterrupt(Mode mode, Throwable failure) {
    return mode.isChain() // which has taken note of it already
        ? Thread.currentThread().isInterrupted()
        : failure instanceof InterruptedException && mode.runsOnCaller();
  }

  /**
   * What a call that runs its steps one after another throws where one of them failed.
   *
   * @throws Error if the failure is one
   */
  static RuntimeException byPlainStep(StepPlan step, Throwable failure) {
    if (isInterrupt(step.mode(), failure)) {
      Thread.currentThread().interrupt();
      return Failures.interrupted(step.chain());
    }
    Failures.note(failure, step);
    return Failures.unchecked(failure);
  }

  /**
   * What a step ends with, noted and told to the listeners; what it fails with behind a cancel is
   * kept for those who collect it.
   */
  static Throwable told(Run run, StepPlan step, long since, Throwable failure) {
    Throwable reason = run.reason();
    if (reason != null && reason != failure) {
      failedToo(run, step, failure);
    }
    Throwable seen = reason == null ? noted(run, step, failure) : reason;
    run.events().stepFailed(step, since, seen);
    return seen;
  }

  /**
   * Notes where a run failed; a step that reads a stream of the run fails with whatever that failed
   * with, which is noted there.
   */
  static Throwable noted(Run run, StepPlan step, Throwable failure) {
    Throwable live = run.whole().liveFailure();
    boolean isWrapped = failure instanceof StepException && failure.getCause() == live;
    if (live != null && (failure == live || isWrapped)) {
      return live;
    }
    Failures.note(failure, step);
    return failure;
  }

  /** A step failed behind the cancel: kept for those who collect it, if it tells more than that. */
  static void failedToo(Run run, StepPlan step, Throwable failure) {
    if (!isEcho(failure)) {
      Failures.note(failure, step);
      run.failedToo(failure);
    }
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

  /** Whether a failure behind a cancel only says that there was one. */
  static boolean isEcho(Throwable failure) {
    @Nullable Throwable at = failure;
    for (int depth = 0; at != null && depth < 100; depth++) {
      if (at instanceof CancellationException
          || at instanceof InterruptedException
          || at instanceof ClosedByInterruptException
          || at instanceof FileLockInterruptionException
          || (at instanceof InterruptedIOException && !(at instanceof SocketTimeoutException))) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }
}
