package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LocalRecord {
  @Step(async = true)
  Integer longest(List<CompletableFuture<String>> texts) {
    record Sized(CompletableFuture<String> text) {
      int size() {
        return text.join().length(); // blocks: size; CompletableFuture.join()
      }
    }

    int longest = 0;
    for (CompletableFuture<String> text : texts) {
      longest = Math.max(longest, new Sized(text).size());
    }
    return longest;
  }
}
