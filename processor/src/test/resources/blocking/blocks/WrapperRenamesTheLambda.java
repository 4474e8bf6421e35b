package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperRenamesTheLambda {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return timed(() -> pending.join()); // blocks: timed; CompletableFuture.join()
  }

  private static String timed(Supplier<String> work) {
    Supplier<String> measured = work;
    return measured.get();
  }
}
