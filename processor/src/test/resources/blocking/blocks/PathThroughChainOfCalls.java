package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class PathThroughChainOfCalls {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return tidy(pending); // blocks: PathThroughChainOfCalls.java:16
  }

  private static String tidy(CompletableFuture<String> pending) {
    return pending
        .thenApply(String::strip)
        .toCompletableFuture()
        .join()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
