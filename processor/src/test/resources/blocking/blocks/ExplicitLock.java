package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.ReentrantLock;

class ExplicitLock {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Step(async = true)
  Integer count(String ignored) {
    lock.lock(); // blocks: ReentrantLock.lock()
    try {
      return ++count;
    } finally {
      lock.unlock();
    }
  }
}
