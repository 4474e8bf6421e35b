package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperPassesItOnTwice {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return outer(() -> pending.join()); // blocks: outer; middle; inner; CompletableFuture.join()
  }

  private static String outer(Supplier<String> work) {
    return middle(1, work);
  }

  private static String middle(int times, Supplier<String> work) {
    return inner(work, times);
  }

  private static String inner(Supplier<String> work, int times) {
    return work.get().repeat(times);
  }
}
