package demo;

import io.runnel.Emitter;
import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class GeneratorWithStage {
  @Streaming
  CompletionStage<Void> tokens(Path prompt, Emitter<String> out) throws IOException {
    out.emit(text(prompt)); // blocks: text; Files.readString(Path)
    return CompletableFuture.completedStage(null);
  }

  private static String text(Path prompt) throws IOException {
    return Files.readString(prompt);
  }
}
