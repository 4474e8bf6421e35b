package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class GenericStep {
  @Step
  <T> CompletionStage<List<T>> all(List<CompletableFuture<T>> pending) {
    return CompletableFuture.completedStage(joined(pending)); // blocks: joined; join()
  }

  private static <T> List<T> joined(List<CompletableFuture<T>> pending) {
    List<T> joined = new ArrayList<>();
    for (CompletableFuture<T> one : pending) {
      joined.add(one.join());
    }
    return joined;
  }
}
