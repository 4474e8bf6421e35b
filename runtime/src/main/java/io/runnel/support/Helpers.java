package io.runnel.support;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of one call that its waiting thread may run itself. A step that waits for a batch holds a
 * thread of the very executor that the batch needs; were all of them to wait, none would be left.
 */
final class Helpers {

  /** The executor whose thread is running a task of ours now. */
  private static final ThreadLocal<@Nullable Executor> WORKS_FOR = new ThreadLocal<>();

  private final Executor executor;
  private final Thread waiter = Thread.currentThread();
  private final Queue<Hop> tasks = new ConcurrentLinkedQueue<>();

  private Helpers(Executor executor) {
    this.executor = executor;
  }

  /** For a call from a step on one of our executors: its thread can help; null for any other. */
  static @Nullable Helpers forCaller() {
    Executor mine = WORKS_FOR.get();
    return mine == null ? null : new Helpers(mine);
  }

  static @Nullable Executor enter(Executor executor) {
    Executor before = WORKS_FOR.get();
    WORKS_FOR.set(executor);
    return before;
  }

  static void leave(@Nullable Executor before) {
    if (before == null) {
      WORKS_FOR.remove();
    } else {
      WORKS_FOR.set(before);
    }
  }

  void offer(Hop task, Executor target) {
    if (target == executor) {
      tasks.add(task);
      LockSupport.unpark(waiter);
    }
  }

  /** Runs one task that no other thread has started; false if there is none. */
  boolean help() {
    for (Hop task = tasks.poll(); task != null; task = tasks.poll()) {
      if (task.runUnlessStarted()) {
        return true;
      }
    }
    return false;
  }
}
