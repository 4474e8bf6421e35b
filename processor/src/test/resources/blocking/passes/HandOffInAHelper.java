package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class HandOffInAHelper {
  private final Executor pool = Executors.newCachedThreadPool();

  @Step
  CompletionStage<String> loaded(Path file) {
    return elsewhere(() -> Files.readString(file));
  }

  private <T> CompletionStage<T> elsewhere(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception failure) {
            result.completeExceptionally(failure);
          }
        });
    return result;
  }
}
