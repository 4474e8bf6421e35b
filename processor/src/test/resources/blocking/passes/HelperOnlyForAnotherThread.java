package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class HelperOnlyForAnotherThread {
  @Step
  CompletionStage<String> loaded(Path file) {
    return CompletableFuture.supplyAsync(() -> load(file));
  }

  private static String load(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
