package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllMatchDone {
  @Step(async = true)
  List<String> chosen(List<CompletableFuture<String>> pending) {
    return pending.stream().allMatch(CompletableFuture::isDone)
        ? pending.stream().map(CompletableFuture::join).toList()
        : List.of();
  }

  @Step(async = true)
  List<String> early(List<CompletableFuture<String>> pending) {
    if (!pending.stream().allMatch(each -> each.isDone())) {
      return List.of();
    }
    return pending.stream().map(each -> each.join()).toList();
  }
}
