package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ForkJoinPool;

class CompletionServiceSubmit {
  private final CompletionService<String> pool =
      new ExecutorCompletionService<>(ForkJoinPool.commonPool());

  @Step(async = true)
  Boolean loading(Path file) {
    return !pool.submit(() -> Files.readString(file)).isDone();
  }
}
