package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;

class PutIntoAnUnboundedQueue {
  private final PriorityBlockingQueue<String> sorted = new PriorityBlockingQueue<>();
  private final LinkedTransferQueue<String> linked = new LinkedTransferQueue<>();

  @Step(async = true)
  String queued(String text) {
    sorted.put(text);
    linked.put(text);
    return text;
  }
}
