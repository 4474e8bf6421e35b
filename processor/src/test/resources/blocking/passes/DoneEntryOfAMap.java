package demo;

import io.runnel.annotation.Step;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class DoneEntryOfAMap {
  @Step(async = true)
  String first(Map<String, CompletableFuture<String>> pending) {
    for (Map.Entry<String, CompletableFuture<String>> each : pending.entrySet()) {
      if (each.getValue().isDone()) {
        return each.getValue().join();
      }
    }
    return "";
  }
}
