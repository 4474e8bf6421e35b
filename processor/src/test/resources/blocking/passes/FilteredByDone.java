package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FilteredByDone {
  @Step(async = true)
  List<String> byReference(List<CompletableFuture<String>> pending) {
    return pending.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).toList();
  }

  @Step(async = true)
  List<String> byLambda(List<CompletableFuture<String>> pending) {
    return pending.stream()
        .filter(each -> each.isDone() && !each.isCompletedExceptionally())
        .map(each -> each.join())
        .toList();
  }
}
