package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ReceiverIsDoneInItsCallback {
  @Step
  CompletionStage<String> logged(CompletableFuture<String> pending) {
    pending.whenComplete((text, failure) -> System.setProperty("last", pending.join()));
    return pending.thenApply(text -> text + pending.join());
  }
}
