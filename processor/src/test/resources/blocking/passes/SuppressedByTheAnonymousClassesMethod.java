package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SuppressedByTheAnonymousClassesMethod {
  @Step(async = true)
  String paused(String text) {
    Runnable pause =
        new Runnable() {
          @Override
          @SuppressWarnings("runnel:blocking")
          public void run() {
            LockSupport.park();
          }
        };
    pause.run();
    return text;
  }
}
