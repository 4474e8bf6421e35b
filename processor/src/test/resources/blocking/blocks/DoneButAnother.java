package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneButAnother {
  @Step(async = true)
  String text(CompletableFuture<String> left, CompletableFuture<String> right) {
    return left.isDone()
        ? right.join() // blocks: CompletableFuture.join()
        : "";
  }
}
