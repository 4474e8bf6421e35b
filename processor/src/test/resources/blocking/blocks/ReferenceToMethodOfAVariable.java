package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class ReferenceToMethodOfAVariable {
  @Step(async = true)
  String named(Optional<String> name, CompletableFuture<String> fallback) {
    return name.orElseGet(fallback::join); // blocks: CompletableFuture.join()
  }
}
