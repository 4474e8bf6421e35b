package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class AnonymousThreadStarts {
  @Step(async = true)
  String aside(String text) {
    new Thread("aside") {
      @Override
      public void run() {
        LockSupport.park();
      }
    }.start();
    return text;
  }
}
