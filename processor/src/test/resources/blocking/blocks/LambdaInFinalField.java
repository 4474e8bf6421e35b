package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class LambdaInFinalField {
  private final Function<CompletableFuture<String>, String> wait = pending -> pending.join();

  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return wait.apply(pending); // blocks: CompletableFuture.join()
  }
}
