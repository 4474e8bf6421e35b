package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfHandle {
  @Step
  CompletionStage<Integer> failures(List<CompletableFuture<String>> all) {
    return CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]))
        .handle(
            (done, failure) ->
                (int) all.stream().filter(CompletableFuture::isCompletedExceptionally).count());
  }
}
