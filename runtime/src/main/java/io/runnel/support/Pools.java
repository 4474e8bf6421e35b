package io.runnel.support;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes the executors that a bridge owns. All their threads are daemons with telling names. */
final class Pools {

  /** As many threads as block at once; more cost memory without finishing sooner. */
  static final int BLOCKING_CAP = 256;

  private static final String PREFIX = "runnel-";

  private Pools() {}

  /** One virtual thread a task on Java 21 and newer, a capped pool before. */
  static ExecutorService blocking() {
    ExecutorService virtual = virtual("blocking");
    return virtual != null ? virtual : new RoomyPool(PREFIX + "blocking", BLOCKING_CAP);
  }

  /** As many threads as there are cores. */
  static ExecutorService cpu() {
    return new RoomyPool(PREFIX + "cpu", Runtime.getRuntime().availableProcessors());
  }

  /** A thread for each generator, however many there are. */
  static ExecutorService generators() {
    ExecutorService virtual = virtual("generator");
    return virtual != null
        ? virtual
        : new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            factory("generator"));
  }

  static ScheduledExecutorService timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, runnable -> daemon(runnable, PREFIX + "timer"));
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Whether a thread belongs to a bridge, which it then can't wait for to end. */
  static boolean isWorker(Thread thread) {
    return thread.getName().startsWith(PREFIX);
  }

  /** By reflection, since this class is compiled for Java 17; null where there are none. */
  private static @Nullable ExecutorService virtual(String kind) {
    try {
      Class<?> builders = Class.forName("java.lang.Thread$Builder");
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      builder =
          builders
              .getMethod("name", String.class, long.class)
              .invoke(builder, PREFIX + kind + "-", 1L);
      Object factory = builders.getMethod("factory").invoke(builder);
      return (ExecutorService)
          Executors.class
              .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
              .invoke(null, factory);
    } catch (ReflectiveOperationException e) {
      return null; // Java 17 to 20
    }
  }

  private static ThreadFactory factory(String kind) {
    AtomicInteger count = new AtomicInteger();
    return runnable -> daemon(runnable, PREFIX + kind + "-" + count.incrementAndGet());
  }

  private static Thread daemon(Runnable runnable, String name) {
    Thread thread = new Thread(runnable, name);
    thread.setDaemon(true);
    return thread;
  }
}
