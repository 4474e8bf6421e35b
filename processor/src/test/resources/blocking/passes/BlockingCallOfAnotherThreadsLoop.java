package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

class BlockingCallOfAnotherThreadsLoop {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  BlockingCallOfAnotherThreadsLoop() {
    Thread loop = new Thread(this::loop);
    loop.setDaemon(true);
    loop.start();
  }

  @Step
  CompletionStage<String> queued(String text) {
    CompletableFuture<String> done = new CompletableFuture<>();
    tasks.add(() -> done.complete(text));
    return done;
  }

  private void loop() {
    try {
      while (true) {
        tasks.take().run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
