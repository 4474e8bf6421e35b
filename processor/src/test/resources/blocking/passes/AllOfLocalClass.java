package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

class AllOfLocalClass {
  @Step
  CompletionStage<String> text(CompletableFuture<String> left, CompletableFuture<String> right) {
    class Joined implements Function<Void, String> {
      @Override
      public String apply(Void done) {
        return left.join() + right.join();
      }
    }
    return CompletableFuture.allOf(left, right).thenApply(new Joined());
  }
}
