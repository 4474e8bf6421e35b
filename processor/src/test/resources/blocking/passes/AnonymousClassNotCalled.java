package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

class AnonymousClassNotCalled {
  @Step(async = true)
  Callable<String> lazily(CompletableFuture<String> pending) {
    return new Callable<>() {
      @Override
      public String call() {
        return pending.join();
      }
    };
  }
}
