// java: 21
package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ThreadPerTask {
  private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();

  @Step
  CompletionStage<String> loaded(Path file) {
    CompletableFuture<String> loaded = new CompletableFuture<>();
    pool.submit(() -> loaded.complete(Files.readString(file)));
    return loaded;
  }
}
