package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one call may have running at a time, its nested chains included. Whoever finds
 * none left is told, in the order of asking, when one is given back.
 */
final class Budget {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final int limit;
  private int left;
  private boolean handingOut;

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

  /** Stops waiting. Whoever was given one meanwhile runs all the same, and gives it back. */
  synchronized void withdraw(Runnable later) {
    waiting.remove(later);
  }

  /** Gives one back, and hands out what is left; in a loop, since a waiter may end at once. */
  void give() {
    synchronized (this) {
      left++;
      if (handingOut) {
        return;
      }
      handingOut = true;
    }
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    if (left > 0 && !waiting.isEmpty()) {
      left--;
      return waiting.remove();
    }
    handingOut = false;
    return null;
  }
}
