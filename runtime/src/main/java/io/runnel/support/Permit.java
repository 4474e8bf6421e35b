package io.runnel.support;

import io.runnel.RunConfig;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A run's place in the budget of its call: held while the run has a step running or in flight, and
 * lent to the runs that such a step starts itself, since it then only waits for them.
 */
final class Permit {

  private final Budget budget;
  private boolean held;
  private boolean closed;
  private @Nullable Waiting waiting;

  private Permit(Budget budget) {
    this.budget = budget;
  }

  /** One budget for the whole call: that of the parent, else a new one where a limit is set. */
  static @Nullable Permit of(RunConfig config, @Nullable Permit parent) {
    if (parent != null) {
      parent.lend();
      return new Permit(parent.budget);
    }
    return config.maxConcurrency().isPresent()
        ? new Permit(new Budget(config.maxConcurrency().getAsInt()))
        : null;
  }

  /** Another place in the same budget, for what works at the same time. */
  Permit another() {
    return new Permit(budget);
  }

  int limit() {
    return budget.limit();
  }

  /**
   * Takes the place, if it is not held already.
   *
   * @param later called once it is held, if that takes time; on whatever thread gave it back
   * @return whether it is held now; once closed it never is, and nobody is called
   */
  boolean take(Runnable later) {
    Waiting asking;
    synchronized (this) {
      if (held || closed) {
        return held;
      }
      asking = new Waiting(later);
      waiting = asking;
    }
    if (!budget.take(asking)) {
      return false;
    }
    granted(asking);
    return true;
  }

  /** What comes for somebody who has given up goes straight back. */
  private boolean granted(Waiting asking) {
    synchronized (this) {
      if (waiting == asking) {
        waiting = null;
        held = true;
        return true;
      }
    }
    budget.give();
    return false;
  }

  /** Takes the place, and waits for it as long as the run goes on. */
  void await(Run run) throws Throwable {
    Thread me = Thread.currentThread();
    AtomicBoolean granted = new AtomicBoolean();
    Runnable later =
        () -> {
          granted.set(true); // and not whether it is held: it may have been lent again by then
          LockSupport.unpark(me);
        };
    if (take(later)) {
      return;
    }
    Cancellable wake = why -> LockSupport.unpark(me);
    run.attach(wake);
    boolean waited = false;
    try {
      while (!granted.get()) {
        Waits.park(run, this);
      }
      waited = true;
    } finally {
      run.detach(wake);
      if (!waited) {
        give();
      }
    }
  }

  /** Gives the place back, if it is held, and waits for it no longer. */
  void give() {
    synchronized (this) {
      waiting = null;
    }
    lend();
  }

  /** Gives the place back for good, though somebody may be just about to take it. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    give();
  }

  /** Gives the place back, if it is held. */
  private void lend() {
    synchronized (this) {
      if (!held) {
        return;
      }
      held = false;
    }
    budget.give();
  }

  /** Somebody who asked for the place and has not got it yet. */
  private final class Waiting implements Runnable {
    private final Runnable later;

    Waiting(Runnable later) {
      this.later = later;
    }

    @Override
    public void run() {
      if (granted(this)) {
        later.run();
      }
    }
  }
}
