package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneInAHelper {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return now(pending, "not yet");
  }

  private static <T> T now(CompletableFuture<T> future, T otherwise) {
    if (future.isDone() && !future.isCompletedExceptionally()) {
      return future.join();
    }
    return otherwise;
  }
}
