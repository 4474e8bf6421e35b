package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SwitchYield {
  @Step(async = true)
  Integer length(CompletableFuture<String> pending, String mode) {
    return switch (mode) {
      case "now" -> pending.getNow("").length();
      default -> {
        String text = pending.join(); // blocks: CompletableFuture.join()
        yield text.length();
      }
    };
  }
}
