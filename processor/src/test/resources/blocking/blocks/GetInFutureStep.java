package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

class GetInFutureStep {
  @Step
  CompletableFuture<String> fetch(Future<String> session) throws Exception {
    return CompletableFuture.completedFuture(session.get()); // blocks: Future.get()
  }
}
