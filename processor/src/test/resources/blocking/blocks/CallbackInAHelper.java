package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class CallbackInAHelper {
  @Step
  CompletionStage<Integer> length(CompletableFuture<String> pending) {
    return measured(pending); // blocks: measured; LockSupport.park()
  }

  private static CompletionStage<Integer> measured(CompletionStage<String> pending) {
    return pending.thenApply(
        text -> {
          LockSupport.park();
          return text.length();
        });
  }
}
