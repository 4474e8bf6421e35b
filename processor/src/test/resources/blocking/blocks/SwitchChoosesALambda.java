package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class SwitchChoosesALambda {
  @Step(async = true)
  String text(String mode, CompletableFuture<String> pending) {
    Supplier<String> source =
        switch (mode) {
          case "none" -> () -> "";
          default -> () -> pending.join(); // blocks: CompletableFuture.join()
        };
    return source.get();
  }
}
