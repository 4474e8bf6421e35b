package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ScheduledLater {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

  @Step(async = true)
  Boolean reminded(CompletableFuture<String> pending) {
    timer.scheduleAtFixedRate(pending::join, 1, 1, TimeUnit.MINUTES);
    return timer.schedule(() -> pending.join(), 1, TimeUnit.SECONDS).isDone();
  }
}
