package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfThenHelper {
  @Step
  CompletionStage<String> page(String city) {
    CompletableFuture<String> map = CompletableFuture.supplyAsync(() -> "map of " + city);
    CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> "about " + city);
    return CompletableFuture.allOf(map, text).thenApply(done -> page(map, text));
  }

  private static String page(CompletableFuture<String> map, CompletableFuture<String> text) {
    return map.join() + text.join();
  }
}
