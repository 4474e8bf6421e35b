package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class StoredInAField {
  private Runnable onEnd = () -> {};

  @Step(async = true)
  String started(CompletableFuture<String> pending) {
    onEnd = () -> pending.join();
    return "started";
  }

  void end() {
    onEnd.run();
  }
}
