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
final class Activity extends AtomicInteger { // how many are inside

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Activity parent;
  private transient volatile @Nullable Queue<Thread> waiting; // most have nobody who waits

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
    incrementAndGet();
  }

  /** Returns whether it was the last. */
  boolean exitThis() {
    return decrementAndGet() == 0;
  }

  void wake() {
    Queue<Thread> threads = waiting;
    if (threads != null) { // else whoever comes to wait sees that nobody is inside
      for (Thread each : threads) {
        LockSupport.unpark(each);
      }
    }
  }

  private synchronized Queue<Thread> waiting() {
    Queue<Thread> threads = waiting;
    if (threads == null) {
      threads = new ConcurrentLinkedQueue<>();
      waiting = threads;
    }
    return threads;
  }

  /**
   * Waits until nobody is inside; an interrupt does not shorten it, but is kept. A thread that is
   * inside itself does not wait: it can't leave before it returns.
   */
  void awaitQuiet() {
    if (get() <= 0 || Stay.isInside(this)) {
      return;
    }
    Trampoline.flush(); // what is inside may wait for it
    Thread me = Thread.currentThread();
    boolean interrupted = false;
    Queue<Thread> threads = waiting();
    threads.add(me);
    while (get() > 0) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    threads.remove(me);
    if (interrupted) {
      me.interrupt();
    }
  }
}
