package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

// Only start() makes a thread; run() is a call like any other.
class Worker extends Thread {
  @Override
  public void run() {
    LockSupport.park();
  }
}

class ThreadRunsInPlace {
  @Step(async = true)
  String ran(String text) {
    new Worker().run(); // blocks: Worker.run; LockSupport.park()
    return text;
  }
}
