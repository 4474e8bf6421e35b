// option: -Xlint:-processing
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class TrustedByAnotherLibrary {
  @Step(async = true)
  String trusted(CompletableFuture<String> pending) {
    return joined(pending);
  }

  @other.NonBlocking
  private static String joined(CompletableFuture<String> pending) {
    return pending.join();
  }
}

// file: other/NonBlocking.java
package other;

public @interface NonBlocking {}
