package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ShortCircuit {
  @Step(async = true)
  Boolean valid(CompletableFuture<Boolean> check) {
    return check != null && check.join(); // blocks: CompletableFuture.join()
  }
}
