package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class StaticStep {
  @Step(async = true)
  static String paused(String text) {
    pause(); // blocks: pause; LockSupport.park()
    return text;
  }

  private static void pause() {
    LockSupport.park();
  }
}
