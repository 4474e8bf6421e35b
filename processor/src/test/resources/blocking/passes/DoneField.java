package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class DoneField {
  private final CompletableFuture<String> token = new CompletableFuture<>();

  @Step
  CompletionStage<String> signed(String text) {
    if (token.isDone()) {
      return CompletableFuture.completedStage(text + this.token.join());
    }
    return token.thenApply(signature -> text + signature);
  }
}
