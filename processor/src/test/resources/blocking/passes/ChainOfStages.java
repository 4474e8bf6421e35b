package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

class ChainOfStages {
  @Step
  CompletionStage<String> fetch(CompletableFuture<String> pending) {
    return pending
        .thenApply(String::strip)
        .thenCompose(text -> CompletableFuture.supplyAsync(() -> text + "!"))
        .exceptionally(failure -> "failed")
        .orTimeout(1, TimeUnit.SECONDS)
        .whenComplete((text, failure) -> System.setProperty("last", text));
  }
}
