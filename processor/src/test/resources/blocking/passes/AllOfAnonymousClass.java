package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class AllOfAnonymousClass {
  @Step
  CompletionStage<String> text(CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(
            new Function<Void, String>() {
              @Override
              public String apply(Void done) {
                return left.join() + right.join();
              }
            });
  }
}
