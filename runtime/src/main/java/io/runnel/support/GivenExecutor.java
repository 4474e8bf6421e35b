package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An executor that a bridge was given. It may have a single thread; so a thread of it that waits in
 * a call for other steps runs what nobody has started yet: first what its own step has submitted,
 * then the newest of the rest, since that is most likely what it waits for.
 */
final class GivenExecutor implements Executor {

  /**
   * How many tasks may be nested on one stack before only those are that came behind the task which
   * waits; what it waits for is among them.
   */
  private static final int DEPTH = 32;

  private static final ThreadLocal<@Nullable Task> RUNNING = new ThreadLocal<>();

  private final Executor executor;
  private final Unstarted unstarted = new Unstarted();
  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

  GivenExecutor(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable work) {
    Task task = new Task(work);
    unstarted.add(task);
    Task running = RUNNING.get();
    if (running == null) {
      Outsiders.submit(task);
    } else if (running.home() == this) {
      running.submitted(task);
    }
    try {
      executor.execute(task);
    } catch (Throwable refused) {
      task.over = true;
      if (unstarted.remove(task)) {
        throw refused;
      }
    }
    if (!waiting.isEmpty()) {
      waiting.forEach(LockSupport::unpark);
    }
  }

  /**
   * Parks the calling thread, or lets it help, if it is one of a given executor, or waits for tasks
   * of one; may return for no reason.
   *
   * @return whether it is
   */
  static boolean parked(Object blocker) {
    Task running = RUNNING.get();
    if (running == null) {
      return Outsiders.parked(blocker);
    }
    running.home().waitHere(blocker, running);
    return true;
  }

  private void waitHere(Object blocker, Task running) {
    Thread me = Thread.currentThread();
    waiting.add(me); // before looking, so that what comes behind the look wakes us
    try {
      Task next = next(running);
      if (next != null) {
        next.start(running.depth + 1);
      } else {
        LockSupport.park(blocker);
      }
    } finally {
      waiting.remove(me);
    }
  }

  private @Nullable Task next(Task running) {
    for (Task own = running.ownSubmitted(); own != null; own = running.ownSubmitted()) {
      if (unstarted.remove(own)) {
        return own;
      }
    }
    return (Task) unstarted.poll(running.depth < DEPTH ? null : running);
  }

  /** A task, started by whoever takes it out first. */
  private final class Task extends Unstarted.Entry implements Runnable, Outsiders.Submitted {
    private final Runnable work;
    private @Nullable Deque<Task> submitted; // by the thread that runs it; most submit none
    private byte depth; // as few bytes as there are: a task takes 40
    private volatile boolean over;

    Task(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      if (unstarted.remove(this)) {
        start(0);
      }
    }

    void submitted(Task task) {
      Deque<Task> tasks = submitted;
      if (tasks == null) {
        tasks = new ArrayDeque<>();
        submitted = tasks;
      }
      tasks.push(task);
    }

    @Nullable Task ownSubmitted() {
      return submitted == null ? null : submitted.poll();
    }

    void start(int onTopOf) {
      depth = (byte) Math.min(onTopOf, DEPTH);
      unstarted.starts(this);
      Task before = RUNNING.get();
      RUNNING.set(this);
      try {
        work.run();
      } finally {
        over = true;
        RUNNING.set(before); // to remove it, and make it anew for the next task, costs more
      }
    }

    @Override
    public boolean isOver() {
      return over;
    }

    @Override
    public void startHere() {
      run();
    }

    GivenExecutor home() {
      return GivenExecutor.this;
    }
  }
}
