package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;

class CompleteAsync {
  @Step
  CompletionStage<String> taken(BlockingDeque<Semaphore> permits) {
    return new CompletableFuture<String>()
        .completeAsync(
            () -> {
              permits.forEach(Semaphore::acquireUninterruptibly);
              return "all";
            });
  }
}
