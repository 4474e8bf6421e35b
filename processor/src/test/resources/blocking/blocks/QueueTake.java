package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueueTake {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

  @Step(async = true)
  String next(String ignored) throws InterruptedException {
    return inbox.take(); // blocks: BlockingQueue.take()
  }
}
