package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class AllOfFunctionInAVariable {
  @Step
  CompletionStage<String> one(CompletableFuture<String> pending) {
    Function<Void, String> finish = done -> pending.join();
    return CompletableFuture.allOf(pending).thenApply(finish);
  }

  @Step
  CompletionStage<List<String>> all(List<CompletableFuture<String>> pending) {
    Function<Void, List<String>> finish =
        done -> pending.stream().map(CompletableFuture::join).toList();
    return CompletableFuture.allOf(pending.toArray(new CompletableFuture<?>[0])).thenApply(finish);
  }
}
