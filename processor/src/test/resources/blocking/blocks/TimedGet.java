package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class TimedGet {
  @Step(async = true)
  String answer(CompletableFuture<String> pending) throws Exception {
    return pending.get(1, TimeUnit.SECONDS); // blocks: CompletableFuture.get(long, TimeUnit)
  }
}
