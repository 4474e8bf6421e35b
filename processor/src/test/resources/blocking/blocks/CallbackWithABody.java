package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class CallbackWithABody {
  @Step
  CompletionStage<String> saved(CompletableFuture<String> pending) {
    return pending.thenApply(
        text -> {
          save(text); // blocks: save; LockSupport.park()
          return text.strip();
        });
  }

  private static void save(String text) {
    LockSupport.park();
  }
}
