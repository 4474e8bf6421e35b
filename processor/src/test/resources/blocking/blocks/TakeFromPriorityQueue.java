package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.PriorityBlockingQueue;

// Its put never waits, its take does.
class TakeFromPriorityQueue {
  private final PriorityBlockingQueue<String> queue = new PriorityBlockingQueue<>();

  @Step(async = true)
  String least(String text) throws InterruptedException {
    queue.put(text);
    return queue.take(); // blocks: PriorityBlockingQueue.take()
  }
}
