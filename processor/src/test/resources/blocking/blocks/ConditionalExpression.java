package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ConditionalExpression {
  @Step(async = true)
  String text(CompletableFuture<String> first, CompletableFuture<String> second) {
    return first == null
        ? second.join() // blocks: CompletableFuture.join()
        : first.getNow("");
  }
}
