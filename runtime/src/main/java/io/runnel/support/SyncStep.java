package io.runnel.support;

import java.util.concurrent.atomic.AtomicBoolean;
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

  /**
   * Cancels it from another thread if this one is in it now, and not only between steps. The thread
   * notes by plain means whether it is, before it looks whether it was cancelled, since an atomic
   * operation for each chunk would cost more than the chunk; so it is brought to a halt, for which
   * its stack is asked, and what it noted by then is seen here.
   *
   * @param inside whether the thread is in its step; it was told of the cancel before this
   * @return whether it is, and so will see the cancel before it does anything else
   */
  boolean cancelInside(AtomicBoolean inside, Throwable reason) {
    if (thread == Thread.currentThread()) {
      return false;
    }
    thread.getStackTrace();
    synchronized (this) {
      boolean isIn = inside.get() && interrupted != null;
      if (isIn) {
        cancel(reason);
      }
      return isIn;
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
