package io.runnel.benchmarks.engine.retained;

import java.lang.management.ManagementFactory;

/** What is reachable. */
final class Heap {

  private Heap() {}

  /** The bytes in use right after a collection. */
  static long used() {
    for (int collection = 0; collection < 3; collection++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
