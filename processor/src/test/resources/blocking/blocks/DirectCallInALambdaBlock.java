package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class DirectCallInALambdaBlock {
  @Step(async = true)
  Integer waited(List<CompletableFuture<String>> texts) {
    texts.forEach(
        text -> {
          String now = text.getNow("");
          System.setProperty(now, text.join()); // blocks: CompletableFuture.join()
        });
    return texts.size();
  }
}
