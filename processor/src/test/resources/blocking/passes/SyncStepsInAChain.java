package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class SyncStepsInAChain {
  @Step
  String load(Path file) throws IOException {
    return Files.readString(file);
  }

  @Step(async = true)
  String stripped(String text) {
    return text.strip();
  }

  @Step
  CompletionStage<Integer> counted(String text) {
    return CompletableFuture.completedStage(text.length());
  }

  interface Chains {
    @Chain({"load", "stripped", "counted"})
    Integer length(Path file);

    @Chain({"load", "stripped", "counted"})
    CompletionStage<Integer> lengthLater(Path file);
  }
}
