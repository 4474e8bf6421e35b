package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class TakenWhileDone {
  @Step(async = true)
  List<String> texts(List<CompletableFuture<String>> pending) {
    return pending.stream()
        .takeWhile(CompletableFuture::isDone)
        .map(CompletableFuture::join)
        .toList();
  }
}
