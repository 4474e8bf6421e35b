package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

abstract class Instrumented {
  protected final <T> T measured(Supplier<T> work) {
    return work.get();
  }
}

class WrapperInASuperclass extends Instrumented {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return measured(pending::join); // blocks: measured; CompletableFuture.join()
  }
}
