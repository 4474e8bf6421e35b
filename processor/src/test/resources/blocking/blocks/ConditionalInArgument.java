package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ConditionalInArgument {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return String.valueOf(pending == null ? "" : text1(pending)); // blocks: text1; join()
  }

  private static String text1(CompletableFuture<String> pending) {
    return pending.join();
  }
}
