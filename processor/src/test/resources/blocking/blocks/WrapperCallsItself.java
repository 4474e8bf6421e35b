package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperCallsItself {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return retried(3, pending::join); // blocks: retried; CompletableFuture.join()
  }

  private static <T> T retried(int times, Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalStateException failed) {
      return retried(times - 1, work);
    }
  }
}
