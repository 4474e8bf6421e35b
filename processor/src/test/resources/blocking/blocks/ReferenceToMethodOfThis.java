package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class ReferenceToMethodOfThis {
  private final BlockingQueue<String> outbox = new ArrayBlockingQueue<>(8);

  @Step(async = true)
  Integer send(List<String> texts) {
    texts.forEach(this::put); // blocks: put; BlockingQueue.put(Object)
    return texts.size();
  }

  private void put(String text) {
    try {
      outbox.put(text);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
