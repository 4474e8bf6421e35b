package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class OneOfTwoHelpersIsTrusted {
  @Step(async = true)
  String waited(CompletableFuture<String> pending) {
    String first = trusted(pending);
    return first + plain(pending); // blocks: plain; CompletableFuture.join()
  }

  @NonBlocking
  private static String trusted(CompletableFuture<String> pending) {
    return pending.join();
  }

  private static String plain(CompletableFuture<String> pending) {
    return pending.join();
  }
}
