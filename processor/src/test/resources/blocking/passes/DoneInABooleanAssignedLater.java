package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneInABooleanAssignedLater {
  private final CompletableFuture<String> loading = new CompletableFuture<>();

  @Step(async = true)
  String text(String ignored) throws Exception {
    boolean initialized;
    initialized = loading.isDone();
    return initialized ? loading.get() : "";
  }
}
