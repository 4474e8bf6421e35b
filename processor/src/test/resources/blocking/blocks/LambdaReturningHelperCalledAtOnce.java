package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

// The step calls what it has just been given; the helper only makes it.
class LambdaReturningHelperCalledAtOnce {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    Supplier<String> lazily = pending::join; // blocks: join()
    Optional<String> cached = Optional.empty();
    return cached.or(() -> Optional.of(lazily.get())).orElse("");
  }
}
