package io.runnel.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong count = new AtomicLong();
  private final ConcurrentSkipListSet<Task> unstarted = new ConcurrentSkipListSet<>();
  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

  GivenExecutor(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable work) {
    Task task = new Task(work, count.incrementAndGet());
    unstarted.add(task);
    Task running = RUNNING.get();
    if (running == null) {
      Outsiders.submit(task);
    } else if (running.home() == this) {
      running.submitted.push(task);
    }
    try {
      executor.execute(task);
    } catch (Throwable refused) {
      task.over = true;
      if (unstarted.remove(task)) {
        throw refused;
      }
    }
    waiting.forEach(LockSupport::unpark);
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
    for (Task own = running.submitted.poll(); own != null; own = running.submitted.poll()) {
      if (unstarted.remove(own)) {
        return own;
      }
    }
    if (running.depth < DEPTH) {
      return unstarted.pollFirst();
    }
    for (Task newest : unstarted) {
      if (newest.number <= running.startedBehind) {
        return null;
      }
      if (unstarted.remove(newest)) {
        return newest;
      }
    }
    return null;
  }

  /** A task, started by whoever takes it out first. */
  private final class Task implements Runnable, Comparable<Task>, Outsiders.Submitted {
    private final Runnable work;
    private final long number;
    private final Deque<Task> submitted = new ArrayDeque<>(); // of the thread that runs it
    private int depth;
    private long startedBehind; // the number of the newest task by then
    private volatile boolean over;

    Task(Runnable work, long number) {
      this.work = work;
      this.number = number;
    }

    @Override
    public void run() {
      if (unstarted.remove(this)) {
        start(0);
      }
    }

    void start(int onTopOf) {
      depth = onTopOf;
      startedBehind = count.get();
      Task before = RUNNING.get();
      RUNNING.set(this);
      try {
        work.run();
      } finally {
        over = true;
        if (before == null) {
          RUNNING.remove();
        } else {
          RUNNING.set(before);
        }
      }
    }

    @Override
    public boolean isStarted() {
      return !unstarted.contains(this);
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

    @Override
    public int compareTo(Task other) {
      return Long.compare(other.number, number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }
  }
}
