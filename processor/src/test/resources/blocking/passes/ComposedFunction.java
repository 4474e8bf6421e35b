package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

// andThen keeps both functions and runs none.
class ComposedFunction {
  @Step(async = true)
  Function<CompletableFuture<String>, Integer> sizes(String ignored) {
    Function<CompletableFuture<String>, String> join = CompletableFuture::join;
    return join.andThen(text -> slowly(text));
  }

  private static int slowly(String text) {
    LockSupport.park();
    return text.length();
  }
}
