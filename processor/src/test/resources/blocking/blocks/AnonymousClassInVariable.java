package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class AnonymousClassInVariable {
  @Step(async = true)
  String paused(String text) {
    Runnable pause =
        new Runnable() {
          @Override
          public void run() {
            LockSupport.park(); // blocks: run; LockSupport.park()
          }
        };
    pause.run();
    return text;
  }
}
