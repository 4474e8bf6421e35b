package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class SwitchSelector {
  @Step(async = true)
  String answer(CompletableFuture<String> pending) {
    return switch (pending.join()) { // blocks: CompletableFuture.join()
      case "yes" -> "agreed";
      default -> "refused";
    };
  }
}
