package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperCallsTheLambda {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return timed(() -> pending.join()); // blocks: timed; CompletableFuture.join()
  }

  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.setProperty("took", "" + (System.nanoTime() - start));
    return result;
  }
}
