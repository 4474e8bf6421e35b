package io.runnel.support;

import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A capped pool that makes room: a step that waits in a call for other steps does not count, so
 * that the others always find a thread, also when every thread of the pool waits.
 */
final class RoomyPool extends ThreadPoolExecutor {

  private final int cap;
  private int waiting;

  RoomyPool(String name, int cap) {
    super(cap, cap, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    this.cap = cap;
    setThreadFactory(new Workers(this, name));
    allowCoreThreadTimeOut(true);
  }

  /** Parks the calling thread; if it is one of a pool that can, the pool makes room meanwhile. */
  static void park(Object blocker) {
    if (Thread.currentThread() instanceof Worker worker) {
      worker.pool.resize(1);
      try {
        LockSupport.park(blocker);
      } finally {
        worker.pool.resize(-1);
      }
    } else if (Thread.currentThread() instanceof ForkJoinWorkerThread) {
      ForkJoinPark.park(blocker);
    } else {
      LockSupport.park(blocker);
    }
  }

  private synchronized void resize(int more) {
    waiting += more;
    if (more > 0) {
      setMaximumPoolSize(cap + waiting);
      setCorePoolSize(cap + waiting);
    } else {
      setCorePoolSize(cap + waiting);
      setMaximumPoolSize(cap + waiting);
    }
  }

  /** Makes the threads of a pool. */
  private static final class Workers implements ThreadFactory {
    private final RoomyPool pool;
    private final String name;
    private final AtomicInteger count = new AtomicInteger();

    Workers(RoomyPool pool, String name) {
      this.pool = pool;
      this.name = name;
    }

    @Override
    public Thread newThread(Runnable task) {
      return new Worker(pool, task, name + "-" + count.incrementAndGet());
    }
  }

  /** A thread that knows its pool. */
  private static final class Worker extends Thread {
    private final RoomyPool pool;

    Worker(RoomyPool pool, Runnable task, String name) {
      super(task, name);
      this.pool = pool;
      setDaemon(true);
    }
  }
}
