package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

// The outer lambda runs here and makes the inner one, which nobody calls.
class LambdaOfALambda {
  @Step(async = true)
  List<Supplier<String>> lazily(List<CompletableFuture<String>> pending) {
    return pending.stream().<Supplier<String>>map(text -> () -> text.join()).toList();
  }
}
