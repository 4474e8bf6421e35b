package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfTwo {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right).thenApply(done -> left.join() + right.join());
  }
}
