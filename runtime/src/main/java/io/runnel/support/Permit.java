package io.runnel.support;

import io.runnel.RunConfig;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A run's place in the budget of its call: held while the run has a step running or in flight, and
 * lent to the runs that such a step starts itself, since it then only waits for them.
 */
final class Permit {

  private final Budget budget;
  private boolean held;

  private Permit(Budget budget) {
    this.budget = budget;
  }

  /** One budget for the whole call: that of the parent, else a new one where a limit is set. */
  static @Nullable Permit of(RunConfig config, @Nullable Permit parent) {
    if (parent != null) {
      parent.give();
      return new Permit(parent.budget);
    }
    return config.maxConcurrency().isPresent()
        ? new Permit(new Budget(config.maxConcurrency().getAsInt()))
        : null;
  }

  int limit() {
    return budget.limit();
  }

  /**
   * Takes the place, if it is not held already.
   *
   * @param later called once it is held, if that takes time; on whatever thread gave it back
   * @return whether it is held now
   */
  boolean take(Runnable later) {
    synchronized (this) {
      if (held) {
        return true;
      }
    }
    boolean taken = budget.take(() -> grantedTo(later));
    if (taken) {
      granted();
    }
    return taken;
  }

  private void grantedTo(Runnable later) {
    granted();
    later.run();
  }

  private synchronized void granted() {
    held = true;
  }

  /** Takes the place, and waits for it as long as the run goes on. */
  void await(Run run) throws Throwable {
    Thread me = Thread.currentThread();
    if (take(() -> LockSupport.unpark(me))) {
      return;
    }
    Cancellable wake = why -> LockSupport.unpark(me);
    run.attach(wake);
    try {
      while (!isHeld()) {
        Waits.park(run, this);
      }
    } finally {
      run.detach(wake);
    }
  }

  private synchronized boolean isHeld() {
    return held;
  }

  /** Gives the place back, if it is held. */
  void give() {
    synchronized (this) {
      if (!held) {
        return;
      }
      held = false;
    }
    budget.give();
  }
}
