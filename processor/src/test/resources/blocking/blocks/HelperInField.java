package demo;

import io.runnel.annotation.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class Cache {
  private final Map<String, CompletableFuture<String>> entries = new HashMap<>();

  String get(String key) {
    return entries.getOrDefault(key, new CompletableFuture<>()).join();
  }
}

class HelperInField {
  private final Cache cache = new Cache();

  @Step(async = true)
  String cached(String key) {
    return cache.get(key); // blocks: Cache.get; CompletableFuture.join()
  }
}
