package io.runnel.support;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One virtual thread a task, on Java 21 and newer. See its namesake for Java 17. */
final class VirtualThreads {

  private VirtualThreads() {}

  static ExecutorService perTask(String prefix) {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(prefix, 1).factory());
  }
}
