// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

record Pair(String left, CompletableFuture<String> later) {
  public String left() {
    return later.join();
  }
}

class RecordPattern {
  @Step(async = true)
  String left(Object value) {
    if (value instanceof Pair(String left, var later)) { // blocks: Pair.left
      return left + later;
    }
    return "";
  }
}
