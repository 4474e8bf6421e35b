package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

class RunAsync {
  @Step
  CompletionStage<Void> settled(CountDownLatch latch) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            latch.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
