package io.runnel.benchmarks.engine.retained;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What is reachable. */
final class Heap {

  /** Made before it is asked, since it leaves megabytes of garbage then. */
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private Heap() {}

  /** The bytes in use right after a collection. */
  static long used() {
    MEMORY.getHeapMemoryUsage();
    for (int collection = 0; collection < 3; collection++) {
      System.gc();
    }
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}
