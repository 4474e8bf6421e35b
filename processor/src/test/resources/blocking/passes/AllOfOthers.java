package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// Nobody can tell whether the list has the one that is late, so this is let through.
class AllOfOthers {
  @Step
  CompletionStage<String> all(
      List<CompletableFuture<String>> some, CompletableFuture<String> late) {
    return CompletableFuture.allOf(some.toArray(new CompletableFuture<?>[0]))
        .thenApply(done -> late.join());
  }
}
