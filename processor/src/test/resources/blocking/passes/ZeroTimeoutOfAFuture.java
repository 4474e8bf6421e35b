package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ZeroTimeoutOfAFuture {
  @Step(async = true)
  String now(CompletableFuture<String> pending) throws Exception {
    return pending.get(0, TimeUnit.SECONDS);
  }
}
