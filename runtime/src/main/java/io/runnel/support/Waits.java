package io.runnel.support;

/** Waiting on a caller's thread, for as long as its run goes on. */
final class Waits {

  private Waits() {}

  /**
   * Parks once; may return for no reason. An interrupt cancels the run and stays set.
   *
   * @throws Throwable what the run was cancelled with
   */
  static void park(Run run, Object blocker) throws Throwable {
    run.checkGoingOn();
    park(blocker);
    checkInterrupt(run);
  }

  /**
   * Parks once; a thread that steps wait for gives its place to them meanwhile, or helps. May
   * return for no reason.
   */
  static void park(Object blocker) {
    if (!Trampoline.flush() && !GivenExecutor.parked(blocker)) {
      RoomyPool.park(blocker);
    }
  }

  /** Cancels the run if the calling thread, which runs it, was interrupted. */
  static void checkInterrupt(Run run) throws Throwable {
    if (Thread.currentThread().isInterrupted()) {
      run.whole().cancel(Failures.interrupted(run.chain()));
    }
    run.checkGoingOn();
  }
}
