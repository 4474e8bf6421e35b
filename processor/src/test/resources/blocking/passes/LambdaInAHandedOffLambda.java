package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class LambdaInAHandedOffLambda {
  @Step
  CompletionStage<List<String>> texts(List<CompletableFuture<String>> pending) {
    return CompletableFuture.supplyAsync(() -> pending.stream().map(text -> text.join()).toList());
  }
}
