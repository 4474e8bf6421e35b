package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedElsewhere {
  @Step(async = true)
  String both(CompletableFuture<String> left, CompletableFuture<String> right) {
    @SuppressWarnings("runnel:blocking")
    String first = left.join();
    String second = right.join(); // blocks: CompletableFuture.join()
    return first + second;
  }
}
