package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

class ReturnedFunctionInAStream {
  @Step(async = true)
  List<String> texts(Stream<CompletableFuture<String>> pending) {
    return pending.map(waiting()).toList(); // blocks: Stream.map; CompletableFuture.join()
  }

  private Function<CompletableFuture<String>, String> waiting() {
    return CompletableFuture::join;
  }
}
