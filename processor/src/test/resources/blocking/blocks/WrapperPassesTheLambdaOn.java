package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperPassesTheLambdaOn {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return traced(() -> pending.join()); // blocks: traced; logged; CompletableFuture.join()
  }

  private static String traced(Supplier<String> work) {
    return logged("text", work);
  }

  private static String logged(String name, Supplier<String> work) {
    return name + work.get();
  }
}
