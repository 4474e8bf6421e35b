package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

abstract class BothWaysOverridden {
  @Step
  CompletionStage<String> backUpAsync(String text) {
    try {
      return CompletableFuture.completedStage(backUp(text));
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }

  abstract String backUp(String text);
}

// Who has a step of his own does not run the one above.
class BackUpOfAFuture extends BothWaysOverridden {
  private final CompletableFuture<String> later = new CompletableFuture<>();

  @Override
  CompletionStage<String> backUpAsync(String text) {
    return later.thenApply(other -> text + other);
  }

  @Override
  String backUp(String text) {
    return text + later.join();
  }
}
