package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class WaitsForItsThread {
  @Step(async = true)
  String done(String text) throws InterruptedException {
    Thread worker = new Thread(LockSupport::park);
    worker.start();
    worker.join(); // blocks: Thread.join()
    return text;
  }
}
