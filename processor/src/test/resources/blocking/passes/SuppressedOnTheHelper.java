package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedOnTheHelper {
  @Step(async = true)
  String headline(CompletableFuture<String> pending) {
    return first(pending);
  }

  private static String first(CompletableFuture<String> pending) {
    return second(pending);
  }

  @SuppressWarnings("runnel:blocking")
  private static String second(CompletableFuture<String> pending) {
    return pending.join();
  }
}
