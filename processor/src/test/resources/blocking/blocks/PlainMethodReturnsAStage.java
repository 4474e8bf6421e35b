package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// Not a step, so nobody else looks into it.
class PlainMethodReturnsAStage {
  @Step
  CompletionStage<Integer> length(Path file) {
    return text(file).thenApply(String::length); // blocks: text; Files.readString(Path)
  }

  private static CompletableFuture<String> text(Path file) {
    try {
      return CompletableFuture.completedFuture(Files.readString(file));
    } catch (IOException failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }
}
