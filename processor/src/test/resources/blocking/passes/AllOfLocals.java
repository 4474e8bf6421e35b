package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfLocals {
  @Step
  CompletionStage<String> page(String city) {
    CompletableFuture<String> weather = CompletableFuture.supplyAsync(() -> "sun in " + city);
    CompletableFuture<String> news = CompletableFuture.supplyAsync(() -> "nothing in " + city);
    return CompletableFuture.allOf(weather, news)
        .thenApply(done -> "%s, %s".formatted(weather.join(), news.join()));
  }
}
