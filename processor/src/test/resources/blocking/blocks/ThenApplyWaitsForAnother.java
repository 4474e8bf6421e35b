package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ThenApplyWaitsForAnother {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return left.thenApply(text -> text + right.join()); // blocks: CompletableFuture.join()
  }
}
