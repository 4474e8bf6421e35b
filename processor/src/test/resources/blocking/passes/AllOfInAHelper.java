package demo;

import static java.util.stream.Collectors.toList;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfInAHelper {
  @Step
  CompletionStage<Integer> letters(List<CompletableFuture<String>> texts) {
    return sequence(texts).thenApply(all -> String.join("", all).length());
  }

  private static <T> CompletableFuture<List<T>> sequence(List<CompletableFuture<T>> futures) {
    CompletableFuture<?>[] array = futures.toArray(new CompletableFuture<?>[futures.size()]);
    return CompletableFuture.allOf(array)
        .thenApply(done -> futures.stream().map(CompletableFuture::join).collect(toList()));
  }
}
