package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

class AllOfGet {
  @Step
  CompletionStage<String> text(CompletableFuture<String> one, CompletableFuture<String> two) {
    return CompletableFuture.allOf(one, two)
        .thenApply(
            done -> {
              try {
                return one.get() + two.get();
              } catch (InterruptedException | ExecutionException failure) {
                throw new CompletionException(failure);
              }
            });
  }
}
