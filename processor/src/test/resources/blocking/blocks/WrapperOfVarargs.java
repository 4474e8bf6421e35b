package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperOfVarargs {
  @Step(async = true)
  String first(CompletableFuture<String> left, CompletableFuture<String> right) {
    return firstOf(() -> left.getNow(""), () -> right.join()); // blocks: firstOf; join()
  }

  @SafeVarargs
  private static String firstOf(Supplier<String>... candidates) {
    for (Supplier<String> candidate : candidates) {
      String found = candidate.get();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }
}
