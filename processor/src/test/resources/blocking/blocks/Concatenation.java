package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

// To concatenate calls nothing, but an operand may be a call.
class Concatenation {
  @Step(async = true)
  String greeting(CompletableFuture<String> name) {
    return "Hello " + name.join() + "!"; // blocks: CompletableFuture.join()
  }
}
