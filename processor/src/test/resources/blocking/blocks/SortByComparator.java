package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SortByComparator {
  @Step(async = true)
  List<CompletableFuture<Integer>> sorted(List<CompletableFuture<Integer>> given) {
    List<CompletableFuture<Integer>> sorted = new ArrayList<>(given);
    sorted.sort((left, right) -> left.join() - right.getNow(0)); // blocks: CompletableFuture.join()
    return sorted;
  }
}
