package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class NotDone {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    if (!pending.isDone()) {
      return pending.join(); // blocks: CompletableFuture.join()
    }
    return "";
  }
}
