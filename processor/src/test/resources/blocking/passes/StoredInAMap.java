package demo;

import io.runnel.annotation.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class StoredInAMap {
  private final Map<String, Supplier<String>> handlers = new HashMap<>();

  @Step(async = true)
  Integer registered(CompletableFuture<String> pending) {
    handlers.put("join", () -> pending.join());
    return handlers.size();
  }
}
