package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

class ConcurrentComputeIfAbsent {
  private final ConcurrentHashMap<String, String> cache = new ConcurrentHashMap<>();

  @Step(async = true)
  String cached(String key) {
    return cache.computeIfAbsent(key, this::load); // blocks: load; LockSupport.park()
  }

  private String load(String key) {
    LockSupport.park();
    return key;
  }
}
