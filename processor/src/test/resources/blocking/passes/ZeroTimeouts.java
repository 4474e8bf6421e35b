package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class ZeroTimeouts {
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch latch = new CountDownLatch(1);
  private final Semaphore permits = new Semaphore(1);

  @Step(async = true)
  Boolean free(String ignored) throws InterruptedException {
    if (lock.tryLock(0, TimeUnit.SECONDS)) {
      lock.unlock();
    }
    return latch.await(0, TimeUnit.MILLISECONDS) && permits.tryAcquire(0, TimeUnit.SECONDS);
  }
}
