package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;

class WrapperRunsWhatThePoolRejects {
  private final Executor pool = Executors.newFixedThreadPool(2);

  @Step(async = true)
  String paused(String text) {
    anywhere(() -> LockSupport.park()); // blocks: anywhere; LockSupport.park()
    return text;
  }

  private void anywhere(Runnable task) {
    try {
      pool.execute(task);
    } catch (RejectedExecutionException full) {
      task.run();
    }
  }
}
