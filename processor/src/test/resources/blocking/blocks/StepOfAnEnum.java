package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;

enum StepOfAnEnum {
  INSTANCE;

  private final CountDownLatch ready = new CountDownLatch(1);

  @Step(async = true)
  String signed(String text) {
    await(); // blocks: await; CountDownLatch.await()
    return text;
  }

  private void await() {
    try {
      ready.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
