package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class FourHelpers {
  private final Semaphore permits = new Semaphore(1);

  @Step(async = true)
  String guarded(String text) {
    enter(); // blocks: enter; open; unlock; turn; Semaphore.acquireUninterruptibly()
    return text;
  }

  private void enter() {
    open();
  }

  private void open() {
    unlock();
  }

  private void unlock() {
    turn();
  }

  private void turn() {
    permits.acquireUninterruptibly();
  }
}
