package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedOnAVariable {
  @Step(async = true)
  String headline(CompletableFuture<String> pending) {
    @SuppressWarnings("runnel:blocking")
    String direct = pending.join();
    @SuppressWarnings("runnel:blocking")
    String behind = joined(pending);
    return direct + behind;
  }

  private static String joined(CompletableFuture<String> pending) {
    return pending.join();
  }
}
