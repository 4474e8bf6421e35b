package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class SyncChainThroughHelper {
  interface Chains {
    @Chain("strip")
    String tidy(String text);

    @Step
    default String strip(String text) {
      return text.strip();
    }
  }

  @Step
  CompletionStage<String> title(Chains chains) {
    return CompletableFuture.completedStage(first(chains)); // blocks: first; tidy(String)
  }

  private static String first(Chains chains) {
    return chains.tidy("first");
  }
}
