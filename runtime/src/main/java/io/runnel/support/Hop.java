package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A task of a run on its way to another thread. */
final class Hop extends AtomicBoolean implements Runnable {

  private static final long serialVersionUID = 1L;

  private final transient Executor executor;
  private final transient Runnable task;

  private Hop(Executor executor, Runnable task) {
    this.executor = executor;
    this.task = task;
  }

  /**
   * Moves a run to an executor.
   *
   * @throws RuntimeException what the executor refuses the task with, unless the task runs all the
   *     same
   */
  static void to(Executor executor, Run run, Runnable task) {
    Hop hop = new Hop(executor, run.inContext(task));
    try {
      executor.execute(hop);
    } catch (Throwable refused) {
      if (hop.compareAndSet(false, true)) { // from now on it can't be run any more
        throw refused;
      }
      return;
    }
    Helpers helpers = run.helpers();
    if (helpers != null) {
      helpers.offer(hop, executor);
    }
  }

  @Override
  public void run() {
    runUnlessStarted();
  }

  boolean runUnlessStarted() {
    if (!compareAndSet(false, true)) {
      return false;
    }
    @Nullable Executor before = Helpers.enter(executor);
    try {
      task.run();
    } finally {
      Helpers.leave(before);
    }
    return true;
  }
}
