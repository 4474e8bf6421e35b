package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class WrapperOfTwoWays {
  private final Executor pool = Executors.newCachedThreadPool();

  @Step(async = true)
  String later(CompletableFuture<String> pending) {
    later(() -> pending.join());
    return now(() -> "started");
  }

  private void later(Runnable task) {
    pool.execute(task);
  }

  private static <T> T now(Supplier<T> task) {
    return task.get();
  }
}
