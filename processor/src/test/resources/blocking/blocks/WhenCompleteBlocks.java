package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class WhenCompleteBlocks {
  @Step
  CompletionStage<String> logged(CompletableFuture<String> pending) {
    return pending.whenComplete((text, failure) -> log(text)); // blocks: log; Files.writeString
  }

  private static void log(String text) {
    try {
      Files.writeString(Path.of("log.txt"), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
