package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class GetNow {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return pending.getNow("not yet");
  }
}
