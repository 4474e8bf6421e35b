package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Dashboard {
  private final CompletableFuture<String> map;
  private final CompletableFuture<String> text;

  Dashboard(CompletableFuture<String> map, CompletableFuture<String> text) {
    this.map = map;
    this.text = text;
  }

  CompletableFuture<String> shown() {
    return CompletableFuture.allOf(map, text).thenApply(done -> render());
  }

  private String render() {
    return map.join() + text.join();
  }
}

class AllOfFieldsOfAnObject {
  @Step
  CompletionStage<String> page(String city) {
    return new Dashboard(
            CompletableFuture.supplyAsync(() -> "map of " + city),
            CompletableFuture.supplyAsync(() -> "about " + city))
        .shown();
  }
}
