package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ReferenceToMethodOfTheValue {
  @Step(async = true)
  List<String> texts(List<CompletableFuture<String>> pending) {
    return pending.stream().map(CompletableFuture::join).toList(); // blocks: join()
  }
}
