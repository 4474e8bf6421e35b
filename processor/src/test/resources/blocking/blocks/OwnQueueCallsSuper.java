package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ArrayBlockingQueue;

class CountingQueue extends ArrayBlockingQueue<String> {
  private static final long serialVersionUID = 1;
  private int count;

  CountingQueue() {
    super(16);
  }

  @Override
  public void put(String text) throws InterruptedException {
    count++;
    super.put(text);
  }
}

class OwnQueueCallsSuper {
  private final CountingQueue outbox = new CountingQueue();

  @Step(async = true)
  String send(String text) throws InterruptedException {
    outbox.put(text); // blocks: CountingQueue.put; ArrayBlockingQueue.put(Object)
    return text;
  }
}
