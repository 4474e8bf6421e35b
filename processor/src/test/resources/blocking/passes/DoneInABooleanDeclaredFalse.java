package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneInABooleanDeclaredFalse {
  @Step(async = true)
  String text(CompletableFuture<String> loading, boolean isCached) throws Exception {
    boolean initialized = false;
    if (!isCached) {
      initialized = loading.isDone();
    }
    if (initialized) {
      return loading.get();
    }
    return "";
  }
}
