package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfOptional {
  @Step
  CompletionStage<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(
            done ->
                Optional.of(left).map(CompletableFuture::join).orElse("")
                    + Optional.of(right).map(each -> each.join()).orElse(""));
  }
}
