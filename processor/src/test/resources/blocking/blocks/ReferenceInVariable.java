package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class ReferenceInVariable {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    Supplier<String> text = pending::join; // blocks: CompletableFuture.join()
    return text.get();
  }
}
