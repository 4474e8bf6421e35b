package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;

class LoopBody {
  @Step(async = true)
  String drained(BlockingQueue<String> queue) throws InterruptedException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      while (all.length() < 100) {
        all.append(queue.take()); // blocks: BlockingQueue.take()
      }
    }
    return all.toString();
  }
}
