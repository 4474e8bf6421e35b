package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

// What stands before the colons is evaluated at once.
class ReceiverOfAReference {
  @Step(async = true)
  Supplier<String> trimmed(CompletableFuture<String> pending) {
    return pending.join()::strip; // blocks: CompletableFuture.join()
  }
}
