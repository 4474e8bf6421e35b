package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class InitialiserOfAnonymousClass {
  @Step(async = true)
  Object collected(CompletableFuture<String> pending) {
    return new Object() {
      final String text = first(pending); // blocks: CompletableFuture.join()
    };
  }

  private static String first(CompletableFuture<String> pending) {
    return pending.join();
  }
}
