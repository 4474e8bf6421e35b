package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperOfSeveralFunctions {
  @Step(async = true)
  String either(CompletableFuture<String> pending) {
    return either(() -> "now", () -> pending.join()); // blocks: either; CompletableFuture.join()
  }

  private static String either(Supplier<String> first, Supplier<String> second) {
    String value = first.get();
    return value.isEmpty() ? second.get() : value;
  }
}
