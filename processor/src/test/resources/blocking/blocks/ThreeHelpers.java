package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class ThreeHelpers {
  @Step
  CompletionStage<Integer> total(List<String> articles) {
    int sum = 0;
    for (String article : articles) {
      sum += price(article); // blocks: price; Future.get()
    }
    return CompletableFuture.completedStage(sum);
  }

  private int price(String article) {
    return cached(article);
  }

  private int cached(String article) {
    return loaded(CompletableFuture.supplyAsync(article::length));
  }

  private static int loaded(Future<Integer> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failure) {
      return 0;
    }
  }
}
