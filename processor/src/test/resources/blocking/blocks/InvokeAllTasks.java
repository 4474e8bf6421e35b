package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class InvokeAllTasks {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @Step(async = true)
  Integer runAll(List<Callable<String>> tasks) throws InterruptedException {
    return pool.invokeAll(tasks).size(); // blocks: ExecutorService.invokeAll(Collection)
  }
}
