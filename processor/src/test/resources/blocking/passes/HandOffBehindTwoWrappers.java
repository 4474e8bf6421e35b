package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

class HandOffBehindTwoWrappers {
  @Step
  CompletionStage<String> text(CompletableFuture<String> pending) {
    return traced(() -> pending.join());
  }

  private static <T> CompletionStage<T> traced(Supplier<T> work) {
    return offload(work);
  }

  private static <T> CompletionStage<T> offload(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work);
  }
}
