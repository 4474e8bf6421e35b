package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class OptionalOrElse {
  private final CompletableFuture<String> fallback = new CompletableFuture<>();

  @Step(async = true)
  String named(Optional<String> name) {
    return name.orElse(fallback.join()); // blocks: CompletableFuture.join()
  }
}
