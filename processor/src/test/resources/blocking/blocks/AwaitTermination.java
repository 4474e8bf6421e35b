package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class AwaitTermination {
  @Step(async = true)
  Boolean stopped(ExecutorService pool) throws InterruptedException {
    pool.shutdown();
    return pool.awaitTermination(1, TimeUnit.SECONDS); // blocks: ExecutorService.awaitTermination
  }
}
