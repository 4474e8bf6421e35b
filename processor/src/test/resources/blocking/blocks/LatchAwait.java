package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;

class LatchAwait {
  private final CountDownLatch started = new CountDownLatch(1);

  @Step(async = true)
  String afterStart(String text) throws InterruptedException {
    started.await(); // blocks: CountDownLatch.await()
    return text;
  }
}
