package io.runnel.support;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/**
 * Parks a thread of a fork-join pool, which makes up for it meanwhile: the stage that is waited for
 * may need a thread of that very pool, and the common one has a single thread where there are two
 * cores. {@code CompletableFuture.join} does the same.
 */
record ForkJoinPark(Object blocker) implements ForkJoinPool.ManagedBlocker {

  /** Parks once; may return for no reason. */
  static void park(Object blocker) {
    try {
      ForkJoinPool.managedBlock(new ForkJoinPark(blocker));
    } catch (InterruptedException never) { // block does not throw it
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean block() {
    LockSupport.park(blocker);
    return true;
  }

  @Override
  public boolean isReleasable() {
    return false;
  }
}
