package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class JoinInStageStep {
  private final CompletableFuture<String> token = new CompletableFuture<>();

  @Step
  CompletionStage<String> fetch(String city) {
    String head = token.join(); // blocks@24: returns CompletionStage<String>; join()
    return CompletableFuture.completedStage(head + city);
  }
}
