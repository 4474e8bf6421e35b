package demo;

import io.runnel.annotation.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadLock {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> cache = new HashMap<>();

  @Step(async = true)
  Optional<String> cached(String key) {
    lock.readLock().lock(); // blocks: Lock.lock()
    try {
      return Optional.ofNullable(cache.get(key));
    } finally {
      lock.readLock().unlock();
    }
  }
}
