package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings("runnel:blocking")
class SuppressedOnTheClass {
  @Step(async = true)
  String headline(CompletableFuture<String> pending) {
    return joined(pending) + pending.join();
  }

  private static String joined(CompletableFuture<String> pending) {
    return pending.join();
  }
}
