package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class LocalClassNeverMade {
  @Step(async = true)
  Class<?> local(CompletableFuture<String> pending) {
    class Waiter {
      final String text = pending.join();
    }

    return Waiter.class;
  }
}
