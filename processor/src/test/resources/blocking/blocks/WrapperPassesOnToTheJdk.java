package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class WrapperPassesOnToTheJdk {
  @Step(async = true)
  List<String> texts(List<CompletableFuture<String>> pending) {
    return mapped(pending, text -> text.join()); // blocks: mapped; CompletableFuture.join()
  }

  private static <A, B> List<B> mapped(List<A> values, Function<A, B> by) {
    return values.stream().map(by).toList();
  }
}
