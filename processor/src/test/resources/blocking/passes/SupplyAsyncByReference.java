package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

class SupplyAsyncByReference {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

  @Step
  CompletionStage<String> next(Executor pool) {
    return CompletableFuture.supplyAsync(this::take, pool);
  }

  private String take() {
    try {
      return inbox.take();
    } catch (InterruptedException stopped) {
      throw new CompletionException(stopped);
    }
  }
}
