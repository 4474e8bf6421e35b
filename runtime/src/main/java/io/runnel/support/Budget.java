package io.runnel.support;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one call may have running at a time, its nested chains included. Whoever finds
 * none left is told, in the order of asking, when one is given back.
 */
final class Budget {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Set<Thread> handingOut = new HashSet<>(4);
  private final int limit;
  private int left;

  Budget(int limit) {
    this.limit = limit;
    this.left = limit;
  }

  int limit() {
    return limit;
  }

  /**
   * Takes one if there is one left.
   *
   * @param later runs once one has been taken for it, if there is none now; on the thread of
   *     whoever gave it back, so it must not block
   * @return whether one was taken
   */
  synchronized boolean take(Runnable later) {
    if (left > 0 && waiting.isEmpty()) {
      left--;
      return true;
    }
    waiting.add(later);
    return false;
  }

  /**
   * Gives one back, and hands out what is left; in a loop, since a waiter may end at once. Each
   * thread has a loop of its own, so that none waits for what a waiter does on another.
   */
  void give() {
    Thread me = Thread.currentThread();
    synchronized (this) {
      left++;
      if (!handingOut.add(me)) {
        return;
      }
    }
    for (Runnable next = next(me); next != null; next = next(me)) {
      try {
        next.run();
      } catch (Throwable t) {
        Log.warn("Going on with a run that waited for its turn failed", t);
      }
    }
  }

  private synchronized @Nullable Runnable next(Thread me) {
    if (left > 0 && !waiting.isEmpty()) {
      left--;
      return waiting.remove();
    }
    handingOut.remove(me);
    return null;
  }
}
