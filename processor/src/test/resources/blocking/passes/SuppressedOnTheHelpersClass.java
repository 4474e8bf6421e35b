package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings("runnel:blocking")
final class Futures {
  private Futures() {}

  static <T> T await(CompletableFuture<T> future) {
    return future.join();
  }
}

class SuppressedOnTheHelpersClass {
  @Step(async = true)
  String headline(CompletableFuture<String> pending) {
    return Futures.await(pending);
  }
}
