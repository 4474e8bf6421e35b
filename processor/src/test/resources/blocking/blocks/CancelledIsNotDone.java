package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class CancelledIsNotDone {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return pending.isCancelled() ? "" : pending.join(); // blocks: CompletableFuture.join()
  }
}
