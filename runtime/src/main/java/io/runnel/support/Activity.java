package io.runnel.support;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How many threads are inside users' code on behalf of a run and of what it belongs to; a call that
 * waits returns only when there are none.
 */
final class Activity {

  private final @Nullable Activity parent;
  private final AtomicInteger inside = new AtomicInteger();
  private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

  Activity(@Nullable Activity parent) {
    this.parent = parent;
  }

  @Nullable Activity parent() {
    return parent;
  }

  /** Somebody comes in; for work that is on its way to another thread. */
  void enter() {
    for (Activity each = this; each != null; each = each.parent) {
      each.enterThis();
    }
  }

  void exit() {
    for (Activity each = this; each != null; each = each.parent) {
      if (each.exitThis()) {
        each.wake();
      }
    }
  }

  /** Counts one here, but not in what this belongs to. */
  void enterThis() {
    inside.incrementAndGet();
  }

  /** Returns whether it was the last. */
  boolean exitThis() {
    return inside.decrementAndGet() == 0;
  }

  void wake() {
    for (Thread each : waiting) {
      LockSupport.unpark(each);
    }
  }

  /**
   * Waits until nobody is inside; an interrupt does not shorten it, but is kept. A thread that is
   * inside itself does not wait: it can't leave before it returns.
   */
  void awaitQuiet() {
    if (inside.get() <= 0 || Stay.isInside(this)) {
      return;
    }
    Trampoline.flush(); // what is inside may wait for it
    Thread me = Thread.currentThread();
    boolean interrupted = false;
    waiting.add(me);
    while (inside.get() > 0) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    waiting.remove(me);
    if (interrupted) {
      me.interrupt();
    }
  }
}
