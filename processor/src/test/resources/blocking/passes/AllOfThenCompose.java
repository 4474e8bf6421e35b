package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfThenCompose {
  @Step
  CompletionStage<String> sent(CompletableFuture<String> text, CompletableFuture<String> address) {
    return CompletableFuture.allOf(text, address)
        .thenCompose(done -> send(text.join(), address.join()));
  }

  private static CompletionStage<String> send(String text, String address) {
    return CompletableFuture.supplyAsync(() -> address + ": " + text);
  }
}
