package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class JoinOfAllOf {
  @Step(async = true)
  String both(CompletableFuture<String> left, CompletableFuture<String> right) {
    CompletableFuture.allOf(left, right).join(); // blocks: CompletableFuture.join()
    return "both";
  }
}
