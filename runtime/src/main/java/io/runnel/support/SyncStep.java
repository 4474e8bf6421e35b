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

  synchronized void over() {
    if (Boolean.TRUE.equals(interrupted)) {
      Thread.interrupted();
    }
    interrupted = null;
  }

  boolean runsOn(Thread other) {
    return thread == other;
  }
}
