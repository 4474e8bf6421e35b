package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class ReturnedReference {
  @Step(async = true)
  Function<CompletableFuture<String>, String> waiting(String ignored) {
    return CompletableFuture::join;
  }
}
