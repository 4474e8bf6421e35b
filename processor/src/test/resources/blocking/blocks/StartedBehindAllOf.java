package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class StartedBehindAllOf {
  @Step
  CompletionStage<String> both(List<CompletableFuture<String>> texts) {
    return CompletableFuture.allOf(texts.toArray(new CompletableFuture<?>[0]))
        .thenApply(done -> load("late").join()); // blocks: CompletableFuture.join()
  }

  private static CompletableFuture<String> load(String name) {
    return CompletableFuture.supplyAsync(() -> name);
  }
}
