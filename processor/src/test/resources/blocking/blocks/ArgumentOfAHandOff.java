package demo;

import io.runnel.annotation.Step;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

// The lambda runs elsewhere; the other argument is evaluated here.
class ArgumentOfAHandOff {
  private final CompletableFuture<Executor> pool = new CompletableFuture<>();

  @Step
  CompletionStage<String> loaded(Path file) {
    return CompletableFuture.supplyAsync(
        () -> "loaded " + file, pool.join()); // blocks: CompletableFuture.join()
  }
}
