package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

class HandleBlocks {
  private final BlockingQueue<String> fallbacks = new LinkedBlockingQueue<>();

  @Step
  CompletionStage<String> orFallback(CompletableFuture<String> pending) {
    return pending.handle((text, failure) -> text == null ? next() : text); // blocks: next; take()
  }

  private String next() {
    try {
      return fallbacks.take();
    } catch (InterruptedException stopped) {
      return "";
    }
  }
}
