package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfListOfThem {
  @Step
  CompletionStage<List<String>> both(
      CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(
            done -> {
              List<String> texts = new ArrayList<>();
              for (CompletableFuture<String> each : List.of(left, right)) {
                texts.add(each.join());
              }
              return texts;
            });
  }
}
