package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class LocalClass {
  @Step(async = true)
  String waited(CompletableFuture<String> pending) {
    class Waiter {
      String text() {
        return pending.join(); // blocks: text; CompletableFuture.join()
      }
    }

    return new Waiter().text();
  }
}
