package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneInABoolean {
  @Step(async = true)
  String chosen(CompletableFuture<String> pending) {
    boolean ready = pending.isDone();
    return ready ? pending.join() : "";
  }

  @Step(async = true)
  String early(CompletableFuture<String> pending) {
    final boolean late = !pending.isDone();
    if (late) {
      return "";
    }
    return pending.join();
  }
}
