package io.runnel.support;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes daemon threads that are numbered. */
final class DaemonThreads extends AtomicInteger implements ThreadFactory {

  private static final long serialVersionUID = 1L;

  private final String prefix;

  DaemonThreads(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, prefix + incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
