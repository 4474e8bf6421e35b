package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedOnTheStep {
  @Step(async = true)
  @SuppressWarnings("runnel:blocking")
  String headline(CompletableFuture<String> pending) {
    return joined(pending) + pending.join();
  }

  private static String joined(CompletableFuture<String> pending) {
    return pending.join();
  }
}
