package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

class ExecutorExecute {
  private final Executor pool;

  ExecutorExecute(Executor pool) {
    this.pool = pool;
  }

  @Step
  CompletionStage<String> load(Path file) {
    CompletableFuture<String> loaded = new CompletableFuture<>();
    pool.execute(() -> loaded.complete(read(file)));
    return loaded;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
