package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperCallsItSometimes {
  @Step(async = true)
  String guarded(CompletableFuture<String> pending) {
    return unless(pending.isCancelled(), () -> pending.join()); // blocks: unless; join()
  }

  private static String unless(boolean skip, Supplier<String> work) {
    if (skip) {
      return "";
    }
    try {
      return work.get();
    } catch (RuntimeException failure) {
      return "failed";
    }
  }
}
