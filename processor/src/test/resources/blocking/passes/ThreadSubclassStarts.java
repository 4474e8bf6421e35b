package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class Poller extends Thread {
  private final Semaphore permits = new Semaphore(0);

  @Override
  public void run() {
    permits.acquireUninterruptibly();
  }
}

class ThreadSubclassStarts {
  @Step(async = true)
  String polled(String text) {
    new Poller().start();
    return text;
  }
}
