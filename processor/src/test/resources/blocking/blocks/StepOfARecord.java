package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

record StepOfARecord(CompletableFuture<String> token) {
  @Step(async = true)
  String signed(String text) {
    return text + token().join(); // blocks: CompletableFuture.join()
  }
}
