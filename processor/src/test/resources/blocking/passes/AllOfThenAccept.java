package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AllOfThenAccept {
  private final List<String> seen = new ArrayList<>();

  @Step
  CompletionStage<Void> seen(List<CompletableFuture<String>> all) {
    return CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]))
        .thenAccept(done -> all.forEach(one -> seen.add(one.join())))
        .thenRun(() -> all.forEach(CompletableFuture::join));
  }
}
