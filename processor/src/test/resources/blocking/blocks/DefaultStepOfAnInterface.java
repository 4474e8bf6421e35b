package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface DefaultStepOfAnInterface {
  @Step(async = true)
  default String paused(String text) {
    pause(); // blocks: pause; LockSupport.parkNanos(long)
    return text;
  }

  private static void pause() {
    LockSupport.parkNanos(1);
  }
}
