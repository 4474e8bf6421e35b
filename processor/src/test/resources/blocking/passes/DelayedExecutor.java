package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

class DelayedExecutor {
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

  @Step
  CompletionStage<String> backOff(String text) {
    LATER.execute(LockSupport::park);
    return CompletableFuture.supplyAsync(() -> text, LATER);
  }
}
