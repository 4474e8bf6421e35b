package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfListOfThemByStream {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(
            done -> {
              List<CompletableFuture<String>> all = List.of(left, right);
              return String.join(", ", all.stream().map(each -> each.join()).toList());
            });
  }
}
