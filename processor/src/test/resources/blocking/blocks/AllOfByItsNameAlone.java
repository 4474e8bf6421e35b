package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfByItsNameAlone {
  @Step
  CompletionStage<String> texts(CompletableFuture<String> title) {
    return findAll("x").thenApply(all -> title.join() + all); // blocks: CompletableFuture.join()
  }

  private static CompletableFuture<List<String>> findAll(String word) {
    return CompletableFuture.supplyAsync(() -> List.of(word));
  }
}
