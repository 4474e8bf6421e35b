package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class WrapperWrapsTheLambda {
  @Step(async = true)
  Integer texts(List<CompletableFuture<String>> pending) {
    return each(pending, text -> text.join().length()); // blocks: each; CompletableFuture.join()
  }

  private static <A> int each(List<A> values, Function<A, Integer> size) {
    return values.stream().mapToInt(value -> size.apply(value)).sum();
  }
}
