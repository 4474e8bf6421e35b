package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class Reader1 {
  String read(CompletableFuture<String> from) {
    return from.join();
  }
}

class TrimmingReader extends Reader1 {
  @Override
  String read(CompletableFuture<String> from) {
    return super.read(from).strip();
  }
}

class OverriderCallsSuper {
  private final TrimmingReader reader = new TrimmingReader();

  @Step(async = true)
  String read(CompletableFuture<String> from) {
    return reader.read(from); // blocks: TrimmingReader.read; CompletableFuture.join()
  }
}
