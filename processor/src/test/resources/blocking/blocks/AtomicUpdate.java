package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

class AtomicUpdate {
  private final AtomicReference<String> latest = new AtomicReference<>("");

  @Step(async = true)
  String updated(CompletableFuture<String> pending) {
    return latest.updateAndGet(old -> old + pending.join()); // blocks: CompletableFuture.join()
  }
}
