package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class DoneAsAFuture {
  @Step
  CompletionStage<String> text(CompletionStage<String> stage) {
    return stage.toCompletableFuture().isDone()
        ? CompletableFuture.completedStage(stage.toCompletableFuture().join() + "!")
        : stage;
  }
}
