package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class ThenCombineBlocks {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return left.thenCombine(right, (a, b) -> slowly(a + b)); // blocks: slowly; LockSupport.park()
  }

  private static String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
