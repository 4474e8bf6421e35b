package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SuppressedOnAnAnonymousClassesVariable {
  @Step(async = true)
  String paused(String text) {
    @SuppressWarnings("runnel:blocking")
    Runnable pause =
        new Runnable() {
          @Override
          public void run() {
            LockSupport.park();
          }
        };
    pause.run();
    return text;
  }
}
