package demo;

import io.runnel.annotation.Step;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;

class TimerTaskLater {
  private final Timer timer = new Timer(true);

  @Step(async = true)
  String reminded(CompletableFuture<String> pending) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            pending.join();
          }
        },
        100);
    return "later";
  }
}
