package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

class AllOfStreamOfThem {
  @Step
  CompletionStage<List<String>> both(
      CompletableFuture<String> left, CompletableFuture<String> right) {
    return CompletableFuture.allOf(left, right)
        .thenApply(done -> Stream.of(left, right).map(CompletableFuture::join).toList());
  }
}
