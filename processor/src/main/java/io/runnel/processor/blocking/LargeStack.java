package io.runnel.processor.blocking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A thread with room for deep recursion, for sources that are nested as deep as javac bears. */
final class LargeStack {

  private static final long BYTES = 512L << 20; // reserved, and used only as far as needed

  private LargeStack() {}

  /** Runs the task there and waits for its result. */
  static <T> T get(Supplier<T> task) {
    FutureTask<T> running = new FutureTask<>(task::get);
    Thread thread = new Thread(null, running, "runnel-blocking-check", BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return running.get();
        } catch (InterruptedException waitOn) {
          interrupted = true; // the compiler's own state is in use there
        } catch (ExecutionException failure) {
          throw unwrapped(failure);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failure);
  }
}
