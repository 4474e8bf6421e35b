package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class TaskWithABodyRunsInAWrapper {
  @Step(async = true)
  String napped(CompletableFuture<String> pending) {
    return timed(
        () -> {
          String first = pending.getNow("");
          return first + pending.join(); // blocks: CompletableFuture.join()
        });
  }

  private static String timed(Supplier<String> work) {
    return work.get();
  }
}
