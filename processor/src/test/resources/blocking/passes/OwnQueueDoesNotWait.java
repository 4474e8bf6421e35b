package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ArrayBlockingQueue;

class DroppingQueue extends ArrayBlockingQueue<String> {
  private static final long serialVersionUID = 1;

  DroppingQueue() {
    super(16);
  }

  @Override
  public void put(String text) {
    if (!offer(text)) {
      clear();
    }
  }
}

class OwnQueueDoesNotWait {
  private final DroppingQueue outbox = new DroppingQueue();

  @Step(async = true)
  String send(String text) {
    outbox.put(text);
    return text;
  }
}
