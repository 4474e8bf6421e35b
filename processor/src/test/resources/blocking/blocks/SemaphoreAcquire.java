package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class SemaphoreAcquire {
  private final Semaphore permits = new Semaphore(4);

  @Step(async = true)
  String limited(String text) {
    permits.acquireUninterruptibly(); // blocks: Semaphore.acquireUninterruptibly()
    permits.release();
    return text;
  }
}
