// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

class VirtualThread {
  @Step(async = true)
  String aside(CompletableFuture<String> text) {
    Thread.startVirtualThread(() -> text.complete(read()));
    return "started";
  }

  private static String read() {
    LockSupport.park();
    return "";
  }
}
