package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

class TryAcquire {
  private final Semaphore permits = new Semaphore(1);
  private final CountDownLatch latch = new CountDownLatch(1);

  @Step(async = true)
  Long tried(String ignored) {
    if (permits.tryAcquire()) {
      latch.countDown();
      permits.release();
    }
    return latch.getCount();
  }
}
