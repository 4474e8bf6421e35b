package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run no task of ours, and wait for some that they have submitted. Nobody can tell
 * whether such a thread belongs to the very executor that it submitted them to. So it helps when
 * none of its tasks has been started for a while: then all threads of the executor may be waiting
 * like itself.
 */
final class Outsiders {

  /** How long a thread waits before it looks whether anybody has started what it waits for. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

  /** From so many on it is worth a look whether what lies behind the first is over. */
  private static final int MANY = 64;

  private static final ThreadLocal<@Nullable Deque<Submitted>> SUBMITTED = new ThreadLocal<>();

  private Outsiders() {}

  /** A task as whoever submitted it sees it. */
  interface Submitted {

    boolean isStarted();

    boolean isOver();

    /** Runs it on the calling thread, unless somebody has started it. */
    void startHere();
  }

  /** The calling thread, which is none of ours, submits a task. */
  static void submit(Submitted task) {
    Deque<Submitted> tasks = SUBMITTED.get();
    if (tasks == null) {
      tasks = new ArrayDeque<>();
      SUBMITTED.set(tasks);
    }
    forget(tasks);
    tasks.add(task);
  }

  /** Forgets what is over, without a look at all the others each time. */
  private static void forget(Deque<Submitted> tasks) {
    int size = tasks.size();
    if (size >= MANY && Integer.bitCount(size) == 1) {
      tasks.removeIf(Submitted::isOver);
    }
    for (Submitted first = tasks.peek(); first != null && first.isOver(); first = tasks.peek()) {
      tasks.remove();
    }
  }

  /**
   * Parks the calling thread for a moment, and lets it help if nobody else does.
   *
   * @return whether it waits for tasks at all
   */
  static boolean parked(Object blocker) {
    Deque<Submitted> tasks = SUBMITTED.get();
    if (tasks == null) {
      return false;
    }
    tasks.removeIf(Submitted::isOver);
    Submitted oldest = tasks.peek();
    if (oldest == null) {
      SUBMITTED.remove();
      return false;
    }
    long since = System.nanoTime();
    LockSupport.parkNanos(blocker, PATIENCE);
    boolean isPatient = System.nanoTime() - since >= PATIENCE;
    if (isPatient && tasks.stream().noneMatch(Submitted::isStarted)) {
      oldest.startHere();
    }
    return true;
  }
}
