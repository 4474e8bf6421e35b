package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

// ThreadLocal runs it when somebody asks for the value, and may be on another thread then.
class LibraryKeepsTheFunction {
  @Step(async = true)
  ThreadLocal<String> local(CompletableFuture<String> pending) {
    return ThreadLocal.withInitial(() -> pending.join());
  }
}
