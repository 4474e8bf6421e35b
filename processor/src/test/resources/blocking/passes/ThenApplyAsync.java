package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class ThenApplyAsync {
  @Step
  CompletionStage<String> both(CompletionStage<String> left, CompletableFuture<String> right) {
    return left.thenApplyAsync(text -> text + right.join())
        .thenComposeAsync(text -> CompletableFuture.supplyAsync(right::join))
        .whenCompleteAsync((text, failure) -> LockSupport.park());
  }
}
