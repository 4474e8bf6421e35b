package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class ReturnedFunctionIsApplied {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return waiting().apply(pending); // blocks: Function.apply; CompletableFuture.join()
  }

  private static Function<CompletableFuture<String>, String> waiting() {
    return future -> future.join();
  }
}
