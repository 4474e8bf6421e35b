package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SuppressedByAnotherKey {
  @Step(async = true)
  @SuppressWarnings("all")
  String waited(CompletableFuture<String> pending) {
    return joined(pending); // blocks: joined; CompletableFuture.join()
  }

  @SuppressWarnings("unused")
  private static String joined(CompletableFuture<String> pending) {
    return pending.join();
  }
}
