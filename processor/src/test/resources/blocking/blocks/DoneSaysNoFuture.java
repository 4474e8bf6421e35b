package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class DoneSaysNoFuture {
  record Chore(boolean isDone, CompletableFuture<String> result) {}

  @Step(async = true)
  List<String> results(List<Chore> chores) {
    return chores.stream()
        .filter(chore -> chore.isDone())
        .map(chore -> chore.result().join()) // blocks: CompletableFuture.join()
        .toList();
  }
}
