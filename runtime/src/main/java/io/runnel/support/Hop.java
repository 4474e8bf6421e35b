package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task of a run on its way to another thread. */
final class Hop extends AtomicBoolean implements Runnable {

  private static final long serialVersionUID = 1L;

  private final transient Runnable task;

  private Hop(Runnable task) {
    this.task = task;
  }

  /**
   * Moves a run to an executor.
   *
   * @throws RuntimeException what the executor refuses the task with, unless the task runs all the
   *     same
   */
  static void to(Executor executor, Run run, Runnable task) {
    Hop hop = new Hop(run.inContext(task));
    try {
      executor.execute(hop);
    } catch (Throwable refused) {
      if (hop.compareAndSet(false, true)) { // from now on it can't be run any more
        throw refused;
      }
    }
  }

  @Override
  public void run() {
    if (compareAndSet(false, true)) {
      task.run();
    }
  }
}
