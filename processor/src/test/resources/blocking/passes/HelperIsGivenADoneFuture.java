package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class HelperIsGivenADoneFuture {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return pending.isDone() ? value(pending) : "";
  }

  private static String value(CompletableFuture<String> future) {
    return future.join();
  }
}
