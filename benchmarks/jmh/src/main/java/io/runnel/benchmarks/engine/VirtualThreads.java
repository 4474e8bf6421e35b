package io.runnel.benchmarks.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads, by reflection: the benchmarks are compiled for Java 17. */
public final class VirtualThreads {

  private VirtualThreads() {}

  /** Whether this Java has them: 21 and newer. */
  public static boolean exist() {
    return Runtime.version().feature() >= 21;
  }

  /** One virtual thread a task. */
  public static ExecutorService perTask() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException older) {
      throw new IllegalStateException("There are no virtual threads before Java 21.", older);
    }
  }
}
