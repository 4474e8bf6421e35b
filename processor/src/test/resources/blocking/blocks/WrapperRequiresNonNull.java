package demo;

import io.runnel.annotation.Step;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperRequiresNonNull {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return timed(() -> pending.join()); // blocks: CompletableFuture.join(); timed
  }

  private static <T> T timed(Supplier<T> work) {
    return Objects.requireNonNull(work, "work").get();
  }
}
