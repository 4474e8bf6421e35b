package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class LambdaThroughTwoVariables {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    Supplier<String> join = pending::join; // blocks: CompletableFuture.join()
    Supplier<String> text = join;
    return Optional.<String>empty().orElseGet(text);
  }
}
