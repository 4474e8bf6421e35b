package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class NeverCalledLambda {
  @Step(async = true)
  String kept(CompletableFuture<String> pending) {
    Supplier<String> unused = () -> pending.join();
    return unused.toString();
  }
}
