package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

class TryLock {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Step(async = true)
  Optional<Integer> count(String ignored) {
    if (!lock.tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(++count);
    } finally {
      lock.unlock();
    }
  }
}
