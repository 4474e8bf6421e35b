package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class StreamCollector {
  @Step(async = true)
  Map<String, Integer> sizes(List<CompletableFuture<String>> all) {
    return all.stream()
        .collect(Collectors.toMap(f -> f.join(), f -> 1)); // blocks: CompletableFuture.join()
  }
}
