package demo;

import io.runnel.annotation.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class MapMerge {
  @Step(async = true)
  Map<String, Integer> sizes(List<CompletableFuture<String>> texts) {
    Map<String, Integer> sizes = new HashMap<>();
    for (CompletableFuture<String> text : texts) {
      sizes.merge(text.getNow(""), 1, (a, b) -> text.join().length()); // blocks: join()
      sizes.compute("", (key, old) -> old == null ? 0 : old + 1);
    }
    return sizes;
  }
}
