package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletionStage;

class StageToFutureJoin {
  @Step(async = true)
  String answer(CompletionStage<String> pending) {
    return pending.toCompletableFuture().join(); // blocks: CompletableFuture.join()
  }
}
