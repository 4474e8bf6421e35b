package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneAccessor {
  record Slot(CompletableFuture<String> text) {}

  @Step(async = true)
  String text(Slot slot) {
    return slot.text().isDone() ? slot.text().join() : "";
  }
}
