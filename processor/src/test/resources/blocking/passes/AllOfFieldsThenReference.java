package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfFieldsThenReference {
  private final CompletableFuture<String> map = new CompletableFuture<>();
  private final CompletableFuture<String> text = new CompletableFuture<>();

  @Step
  CompletionStage<String> page(String ignored) {
    return CompletableFuture.allOf(map, text).thenApply(this::render);
  }

  @Step
  CompletionStage<String> pageByLambda(String ignored) {
    return CompletableFuture.allOf(this.map, this.text).thenApply(done -> render(done));
  }

  private String render(Void done) {
    return map.join() + text.join();
  }
}
