package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class ReturnedByAHelper {
  @Step(async = true)
  Supplier<String> lazily(CompletableFuture<String> pending) {
    Supplier<String> lazily = waiting(pending);
    return lazily;
  }

  private static Supplier<String> waiting(CompletableFuture<String> pending) {
    return () -> pending.join();
  }
}
