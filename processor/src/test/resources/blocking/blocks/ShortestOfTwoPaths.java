package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

class ShortestOfTwoPaths {
  @Step(async = true)
  String read(CompletableFuture<String> pending) {
    return text(pending); // blocks: text; CompletableFuture.join()
  }

  private static String text(CompletableFuture<String> pending) {
    detour();
    return pending.join();
  }

  private static void detour() {
    longer();
  }

  private static void longer() {
    LockSupport.park();
  }
}
