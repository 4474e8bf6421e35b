package demo;

import io.runnel.annotation.Step;

class TrustedInterfaceMethod {
  @Step(async = true)
  String cached(Cache cache) {
    return cache.get("key");
  }
}

// file: demo/Cache.java
package demo;

import io.runnel.annotation.NonBlocking;

interface Cache {
  @NonBlocking
  String get(String key);
}

// file: demo/LockedCache.java
package demo;

import java.util.concurrent.locks.ReentrantLock;

class LockedCache implements Cache {
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
