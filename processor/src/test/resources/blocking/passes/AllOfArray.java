package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfArray {
  @Step
  CompletionStage<List<String>> all(List<CompletableFuture<String>> given) {
    CompletableFuture<?>[] all = given.toArray(new CompletableFuture<?>[0]);
    CompletableFuture<Void> done = CompletableFuture.allOf(all);
    return done.thenApply(
        ignored -> {
          List<String> texts = new ArrayList<>();
          for (CompletableFuture<String> one : given) {
            texts.add(one.join());
          }
          return texts;
        });
  }
}
