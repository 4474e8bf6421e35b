package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class SupplyAsync {
  @Step
  CompletionStage<String> paused(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          LockSupport.park();
          return text;
        });
  }
}
