package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class SleepBehindAllOf {
  @Step
  CompletionStage<String> settled(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(done -> slowly(left.join() + right.join())); // blocks: slowly; park()
  }

  private static String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
