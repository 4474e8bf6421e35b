package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class CompoundAssignment {
  @Step(async = true)
  Integer total(List<CompletableFuture<Integer>> parts) {
    int total = 0;
    for (CompletableFuture<Integer> part : parts) {
      total += part.join(); // blocks: CompletableFuture.join()
    }
    return total;
  }
}
