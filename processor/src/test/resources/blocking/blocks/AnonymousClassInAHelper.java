package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class AnonymousClassInAHelper {
  @Step(async = true)
  String paused(String text) {
    Breaks.take(); // blocks: Breaks.take -> Runnable.run; -> LockSupport.park
    return text;
  }
}

class Breaks {
  static void take() {
    new Runnable() {
      @Override
      public void run() {
        LockSupport.park();
      }
    }.run();
  }
}
