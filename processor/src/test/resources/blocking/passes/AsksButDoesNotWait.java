package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ExecutorService;

class AsksButDoesNotWait {
  @Step(async = true)
  Boolean busy(Thread thread, Process process, ExecutorService pool) {
    thread.interrupt();
    process.destroy();
    pool.shutdown();
    return thread.isAlive() || process.isAlive() || !pool.isTerminated();
  }
}
