package demo;

import io.runnel.annotation.Step;
import java.lang.ref.ReferenceQueue;

class ReferenceQueueRemove {
  private final ReferenceQueue<Object> cleared = new ReferenceQueue<>();

  @Step(async = true)
  Boolean clear(String ignored) throws InterruptedException {
    return cleared.remove().refersTo(null); // blocks: ReferenceQueue.remove()
  }
}
