package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfAccessors {
  @Step
  CompletionStage<String> page(String city) {
    Parts parts =
        new Parts(
            CompletableFuture.supplyAsync(() -> "map of " + city),
            CompletableFuture.supplyAsync(() -> "about " + city));
    return CompletableFuture.allOf(parts.map(), parts.text())
        .thenApply(done -> parts.map().join() + parts.text().join());
  }

  record Parts(CompletableFuture<String> map, CompletableFuture<String> text) {}
}
