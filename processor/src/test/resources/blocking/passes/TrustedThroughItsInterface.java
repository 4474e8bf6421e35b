package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.locks.ReentrantLock;

class TrustedThroughItsInterface {
  interface Cache {
    @NonBlocking
    String get(String key);
  }

  static class LockedCache implements Cache {
    private final ReentrantLock lock = new ReentrantLock();

    @Override
    public String get(String key) {
      lock.lock();
      try {
        return key;
      } finally {
        lock.unlock();
      }
    }
  }

  @Step(async = true)
  String cached(LockedCache cache) {
    return cache.get("key");
  }
}
