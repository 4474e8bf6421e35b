package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LambdaInLambda {
  @Step(async = true)
  Long joined(List<List<CompletableFuture<String>>> groups) {
    return groups.stream().flatMap(g -> g.stream().map(f -> f.join())).count(); // blocks: join()
  }
}
