package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.LinkedBlockingQueue;

class PutIntoALinkedQueue {
  private final LinkedBlockingQueue<String> outbox = new LinkedBlockingQueue<>();

  @Step(async = true)
  String queued(String text) throws InterruptedException {
    outbox.put(text);
    return text;
  }
}
