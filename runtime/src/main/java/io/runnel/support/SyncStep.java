package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * A step that runs on a thread which may be interrupted for it. An interrupt of ours never outlives
 * the step: the thread goes back to its pool, or its caller, without it.
 */
final class SyncStep implements Cancellable {

  private final Thread thread = Thread.currentThread();
  private @Nullable Boolean interrupted = false; // null once the step is over

  @Override
  public synchronized void cancel(Throwable reason) {
    if (interrupted != null) {
      interrupted = true;
      thread.interrupt();
    }
  }

  synchronized boolean wasInterrupted() {
    return Boolean.TRUE.equals(interrupted);
  }

  /** The step has ended; if it was one inside another, the interrupt of that one stays. */
  synchronized void over(Stay stay) {
    if (wasInterrupted()) {
      Thread.interrupted();
      if (stay.isInterruptedOutside()) {
        thread.interrupt();
      }
    }
    interrupted = null;
  }
}
