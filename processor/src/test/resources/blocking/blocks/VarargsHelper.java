package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class VarargsHelper {
  @Step(async = true)
  String both(CompletableFuture<String> left, CompletableFuture<String> right) {
    waitFor(left, right); // blocks: waitFor; CompletableFuture.join()
    return "both";
  }

  private static void waitFor(CompletableFuture<?>... futures) {
    CompletableFuture.allOf(futures).join();
  }
}
