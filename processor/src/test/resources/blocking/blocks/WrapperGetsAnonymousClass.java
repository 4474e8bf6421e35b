package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

class WrapperGetsAnonymousClass {
  @Step(async = true)
  Integer ran(CountDownLatch latch) {
    Callable<Boolean> wait =
        new Callable<>() {
          @Override
          public Boolean call() throws InterruptedException {
            latch.await(); // blocks: quietly; CountDownLatch.await()
            return true;
          }
        };
    return quietly(wait);
  }

  private static int quietly(Callable<Boolean> work) {
    try {
      return work.call() ? 1 : 0;
    } catch (Exception failure) {
      return -1;
    }
  }
}
