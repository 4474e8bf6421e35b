package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class InvokeForkJoinTask {
  @Step(async = true)
  Long sum(RecursiveTask<Long> task) {
    return ForkJoinPool.commonPool().invoke(task); // blocks: ForkJoinPool.invoke(ForkJoinTask)
  }
}
