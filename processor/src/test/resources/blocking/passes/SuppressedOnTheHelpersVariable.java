package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedOnTheHelpersVariable {
  @Step(async = true)
  String headline(CompletableFuture<String> pending) {
    return joined(pending);
  }

  private static String joined(CompletableFuture<String> pending) {
    @SuppressWarnings("runnel:blocking")
    String text = pending.join();
    return text.strip();
  }
}
