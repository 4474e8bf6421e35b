package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfInAVariable {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    CompletableFuture<Void> both = CompletableFuture.allOf(left, right);
    return both.thenApply(
        done -> {
          String first = left.join();
          return first + right.join();
        });
  }
}
