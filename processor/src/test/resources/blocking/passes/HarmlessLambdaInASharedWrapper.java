package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

// Another caller's lambda blocks, this one's does not.
class HarmlessLambdaInASharedWrapper {
  @Step(async = true)
  String quick(CompletableFuture<String> pending) {
    return timed(() -> pending.getNow(""));
  }

  @Step
  String slow(CompletableFuture<String> pending) {
    return timed(() -> pending.join());
  }

  private static <T> T timed(Supplier<T> work) {
    return work.get();
  }
}
