package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class GenericHelper {
  @Step(async = true)
  Integer size(CompletableFuture<List<String>> pending) {
    List<String> values = await(pending); // blocks: await; CompletableFuture.join()
    return values.size();
  }

  private static <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
