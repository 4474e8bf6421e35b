package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ArrayBlockingQueue;

class QueuePut {
  private final ArrayBlockingQueue<String> outbox = new ArrayBlockingQueue<>(16);

  @Step(async = true)
  String send(String text) throws InterruptedException {
    outbox.put(text); // blocks: ArrayBlockingQueue.put(Object)
    return text;
  }
}
