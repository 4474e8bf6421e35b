package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.RecursiveTask;

class JoinForkJoinTask {
  @Step(async = true)
  Long sum(RecursiveTask<Long> task) {
    return task.fork().join(); // blocks: ForkJoinTask.join()
  }
}
