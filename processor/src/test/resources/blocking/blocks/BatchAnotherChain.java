package demo;

import io.runnel.Runnel;
import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class BatchAnotherChain {
  private final Runnel<String, String> translate = Runnel.of(text -> text);

  @Step
  CompletionStage<List<String>> translated(List<String> texts) {
    return CompletableFuture.completedStage(translate.batch(texts)); // blocks: Runnel.batch(List)
  }
}
