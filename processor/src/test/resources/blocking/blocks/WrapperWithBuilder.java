package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class Timed {
  private final String name;
  private int times = 1;

  Timed(String name) {
    this.name = name;
  }

  Timed times(int times) {
    this.times = times;
    return this;
  }

  <T> Optional<T> run(Supplier<T> work) {
    return times == 0 || name.isEmpty() ? Optional.empty() : Optional.of(work.get());
  }
}

class WrapperWithBuilder {
  @Step(async = true)
  Optional<String> text(CompletableFuture<String> pending) {
    return new Timed("text").times(2).run(() -> pending.join()); // blocks: Timed.run; join()
  }
}
