package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfFieldsOfAnother {
  @Step
  CompletionStage<String> page(String city) {
    Draft draft =
        new Draft(
            CompletableFuture.supplyAsync(() -> "map of " + city),
            CompletableFuture.supplyAsync(() -> "about " + city));
    return CompletableFuture.allOf(draft.map, draft.text)
        .thenApply(done -> draft.map.join() + draft.text.join());
  }

  private record Draft(CompletableFuture<String> map, CompletableFuture<String> text) {}
}
