package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ThenCombineDone {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return left.thenCombine(right, (a, b) -> left.join() + right.join());
  }
}
