package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StreamMap {
  @Step(async = true)
  List<String> texts(List<CompletableFuture<String>> pending) {
    return pending.stream().map(text -> text.join()).toList(); // blocks: CompletableFuture.join()
  }
}
