package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class CompletedStageJoin {
  @Step(async = true)
  String same(String text) {
    return CompletableFuture.completedStage(text).toCompletableFuture().join();
  }
}
