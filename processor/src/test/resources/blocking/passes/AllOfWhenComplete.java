package demo;

import io.runnel.annotation.Step;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

class AllOfWhenComplete {
  @Step
  CompletionStage<Void> stored(CompletableFuture<String> key, CompletableFuture<String> value) {
    Map<String, String> store = new ConcurrentHashMap<>();
    return CompletableFuture.allOf(key, value)
        .whenComplete((done, failure) -> store.put(key.join(), value.join()));
  }
}
