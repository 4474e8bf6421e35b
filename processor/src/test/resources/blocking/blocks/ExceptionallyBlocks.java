package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ExceptionallyBlocks {
  private final CompletableFuture<String> fallback = new CompletableFuture<>();

  @Step
  CompletionStage<String> orFallback(CompletionStage<String> pending) {
    return pending.exceptionally(failure -> fallback.join()); // blocks: CompletableFuture.join()
  }
}
