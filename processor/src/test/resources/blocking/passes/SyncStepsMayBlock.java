package demo;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class SyncStepsMayBlock {
  @Step
  String load(Path file) throws IOException {
    return Files.readString(file);
  }

  @Step(cpu = true)
  String rendered(CompletableFuture<String> page) {
    return page.join();
  }

  @Streaming
  void words(String text, Emitter<String> out) throws InterruptedException {
    for (String word : text.split(" ")) {
      Thread.sleep(10);
      out.emit(word);
    }
  }

  @Streaming
  Stream<String> lines(Path file) throws IOException {
    return Files.lines(file);
  }
}
