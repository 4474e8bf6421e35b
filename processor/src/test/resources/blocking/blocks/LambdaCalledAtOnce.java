package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class LambdaCalledAtOnce {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return ((Supplier<String>) () -> pending.join()).get(); // blocks: CompletableFuture.join()
  }
}
