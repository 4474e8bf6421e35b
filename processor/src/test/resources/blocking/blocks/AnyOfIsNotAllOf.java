package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AnyOfIsNotAllOf {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.anyOf(left, right)
        .thenApply(any -> left.join() + right.getNow("")); // blocks: CompletableFuture.join()
  }
}
