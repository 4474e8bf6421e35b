package demo;

import io.runnel.annotation.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class MapForEach {
  @Step(async = true)
  Map<String, Thread> named(Map<String, CompletableFuture<Thread>> threads) {
    Map<String, Thread> named = new HashMap<>();
    threads.forEach((name, thread) -> named.put(name, thread.join())); // blocks: join()
    return named;
  }
}
