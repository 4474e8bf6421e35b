package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class SameWrapperTwoLambdas {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    String now = timed(() -> pending.getNow(""));
    return now + timed(() -> pending.join()); // blocks: timed; CompletableFuture.join()
  }

  private static <T> T timed(Supplier<T> work) {
    return work.get();
  }
}
