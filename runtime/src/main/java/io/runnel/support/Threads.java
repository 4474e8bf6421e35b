package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The executors of one bridge: those it was given, and those it makes when first needed. */
final class Threads {

  // once they are there, they are read without a lock
  private volatile @Nullable Executor blocking;
  private volatile @Nullable Executor cpu;

  private @Nullable ScheduledExecutorService timer;
  private @Nullable ExecutorService generators;
  private final List<ExecutorService> owned = new ArrayList<>();
  private boolean closed;

  Threads(
      @Nullable Executor blocking,
      @Nullable Executor cpu,
      @Nullable ScheduledExecutorService timer) {
    this.blocking = given(blocking);
    this.cpu = cpu == blocking ? this.blocking : given(cpu);
    this.timer = timer;
  }

  private static @Nullable Executor given(@Nullable Executor executor) {
    return executor == null ? null : new GivenExecutor(executor);
  }

  Executor blocking() {
    Executor made = blocking;
    return made == null ? madeForBlocking() : made;
  }

  private synchronized Executor madeForBlocking() {
    Executor made = blocking;
    if (made == null) {
      made = own(Pools.blocking());
      blocking = made;
    }
    return made;
  }

  Executor cpu() {
    Executor made = cpu;
    return made == null ? madeForCpu() : made;
  }

  private synchronized Executor madeForCpu() {
    Executor made = cpu;
    if (made == null) {
      made = own(Pools.cpu());
      cpu = made;
    }
    return made;
  }

  synchronized ScheduledExecutorService timer() {
    if (timer == null) {
      timer = own(Pools.timer());
    }
    return timer;
  }

  /** Where a step runs in a call that does not wait; null if it runs wherever that is. */
  @Nullable Executor forAsync(Mode mode) {
    return mode == Mode.CPU ? cpu() : mode.blocks() ? blocking() : null;
  }

  /** Threads for generators, each of which has one for as long as it runs. */
  synchronized Executor generators() {
    if (generators == null) {
      generators = own(Pools.generators());
    }
    return generators;
  }

  private <E extends ExecutorService> E own(E made) {
    if (closed) {
      made.shutdown();
      throw new RejectedExecutionException("The bridge is closed");
    }
    owned.add(made);
    return made;
  }

  /** Refuses new tasks, and waits for the threads to end unless one of them is calling. */
  void close(boolean await) {
    List<ExecutorService> ending;
    synchronized (this) {
      closed = true;
      ending = List.copyOf(owned);
    }
    for (ExecutorService executor : ending) {
      if (executor instanceof ScheduledExecutorService) {
        executor.shutdownNow(); // deadlines of runs that are over
      } else {
        executor.shutdown();
      }
    }
    boolean interrupted = false;
    for (ExecutorService executor : ending) {
      while (await && !executor.isTerminated()) {
        try {
          executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
