package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;

class InnerClassHelper {
  private final CountDownLatch latch = new CountDownLatch(1);

  class Door {
    void pass() throws InterruptedException {
      latch.await();
    }
  }

  @Step(async = true)
  String through(String text) throws InterruptedException {
    new Door().pass(); // blocks: Door.pass; CountDownLatch.await()
    return text;
  }
}
