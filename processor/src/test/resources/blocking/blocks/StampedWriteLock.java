package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.StampedLock;

class StampedWriteLock {
  private final StampedLock lock = new StampedLock();
  private double x;

  @Step(async = true)
  Double move(Double by) {
    long stamp = lock.writeLock(); // blocks: StampedLock.writeLock()
    try {
      return x += by;
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
