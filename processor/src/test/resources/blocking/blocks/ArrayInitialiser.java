package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ArrayInitialiser {
  @Step(async = true)
  String[] both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return new String[] {
      left.getNow(""), right.join() // blocks: CompletableFuture.join()
    };
  }
}
