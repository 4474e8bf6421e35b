package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class VariablePassedToForEach {
  @Step(async = true)
  Integer waited(List<CompletableFuture<String>> all) {
    Consumer<CompletableFuture<String>> wait = pending -> pending.join(); // blocks: CompletableFuture.join()
    all.forEach(wait);
    return all.size();
  }
}
