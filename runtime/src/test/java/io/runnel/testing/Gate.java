package io.runnel.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch that a test waits at; it fails, instead of hanging, if nobody ever opens it. */
public final class Gate {

  private final CountDownLatch latch = new CountDownLatch(1);

  public void open() {
    latch.countDown();
  }

  public boolean isOpen() {
    return latch.getCount() == 0;
  }

  /** Waits as a blocking step would: an interrupt ends it. */
  public void pass() throws InterruptedException {
    if (!latch.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("nobody opened the gate");
    }
  }
}
