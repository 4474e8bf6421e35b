package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class FailedOrDone {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    if (pending.isCompletedExceptionally() || pending.isDone()) {
      return pending.join();
    }
    return "";
  }
}
