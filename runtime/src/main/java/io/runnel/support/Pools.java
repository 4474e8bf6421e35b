package io.runnel.support;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes the executors that a bridge owns. All their threads are daemons with telling names. */
final class Pools {

  /** As many threads as block at once; more cost memory without finishing sooner. */
  static final int BLOCKING_CAP = 256;

  private static final String PREFIX = "runnel-";

  private Pools() {}

  /** One virtual thread a task on Java 21 and newer, a capped pool before. */
  static ExecutorService blocking() {
    ExecutorService virtual = VirtualThreads.perTask(PREFIX + "blocking-");
    return virtual != null ? virtual : new RoomyPool(PREFIX + "blocking", BLOCKING_CAP);
  }

  /** As many threads as there are cores. */
  static ExecutorService cpu() {
    return new RoomyPool(PREFIX + "cpu", Runtime.getRuntime().availableProcessors());
  }

  /** A thread for each generator, however many there are. */
  static ExecutorService generators() {
    ExecutorService virtual = VirtualThreads.perTask(PREFIX + "generator-");
    return virtual != null
        ? virtual
        : new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new DaemonThreads(PREFIX + "generator-"));
  }

  static ScheduledExecutorService timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, new DaemonThreads(PREFIX + "timer-"));
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Whether a thread belongs to a bridge, which it then can't wait for to end. */
  static boolean isWorker(Thread thread) {
    return thread.getName().startsWith(PREFIX);
  }
}
