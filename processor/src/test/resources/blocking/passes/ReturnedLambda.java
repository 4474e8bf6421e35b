package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class ReturnedLambda {
  @Step(async = true)
  Supplier<String> lazily(CompletableFuture<String> pending) {
    return () -> pending.join();
  }
}
