package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ThrowExpression {
  @Step(async = true)
  String failed(CompletableFuture<String> reason) {
    throw new IllegalStateException(reason.join()); // blocks: CompletableFuture.join()
  }
}
