package io.runnel.functional;

import java.util.concurrent.Callable;

/** A thread that makes one call, for tests that interrupt it. */
final class CallerThread {

  private final Thread thread;
  private volatile Throwable failure;
  private volatile boolean interrupted;

  private CallerThread(Callable<?> call) {
    thread =
        new Thread(
            () -> {
              try {
                call.call();
              } catch (Throwable t) {
                failure = t;
              }
              interrupted = Thread.currentThread().isInterrupted();
            });
    thread.start();
  }

  static CallerThread of(Callable<?> call) {
    return new CallerThread(call);
  }

  void interrupt() {
    thread.interrupt();
  }

  void interruptWhenWaiting() {
    awaitWaiting();
    thread.interrupt();
  }

  void awaitWaiting() {
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      Thread.yield();
    }
  }

  Throwable failure() throws InterruptedException {
    thread.join();
    return failure;
  }

  boolean wasInterrupted() {
    return interrupted;
  }
}
