package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class WrapperOnTheSourcePath {
  @Step(async = true)
  String locked(CompletableFuture<String> pending) {
    return Guard.with(() -> pending.join()); // blocks: Guard.with; CompletableFuture.join()
  }
}

// sourcepath: demo/Guard.java
package demo;

import java.util.function.Supplier;

class Guard {
  static <T> T with(Supplier<T> work) {
    return work.get();
  }
}
