package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;

class TrustedStep {
  private final Semaphore guard = new Semaphore(1);

  @NonBlocking
  @Step(async = true)
  String guarded(String text) {
    guard.acquireUninterruptibly();
    guard.release();
    return text;
  }

  @NonBlocking
  @Step
  CompletionStage<String> guardedLater(String text) {
    guard.acquireUninterruptibly();
    guard.release();
    return CompletableFuture.completedStage(text);
  }
}
