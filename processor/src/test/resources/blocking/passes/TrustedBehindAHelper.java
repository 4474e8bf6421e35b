package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class TrustedBehindAHelper {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return first(pending);
  }

  private static String first(CompletableFuture<String> pending) {
    return second(pending).strip();
  }

  @NonBlocking
  private static String second(CompletableFuture<String> pending) {
    return third(pending);
  }

  private static String third(CompletableFuture<String> pending) {
    return pending.join();
  }
}
