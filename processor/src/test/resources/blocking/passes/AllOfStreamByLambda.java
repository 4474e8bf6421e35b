package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfStreamByLambda {
  @Step
  CompletionStage<Integer> total(List<CompletableFuture<Integer>> parts) {
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(done -> parts.stream().mapToInt(part -> part.join()).sum());
  }
}
