package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

@NonBlocking
class TrustedStepsClass {
  private final Semaphore guard = new Semaphore(1);

  @Step(async = true)
  String guarded(String text) {
    guard.acquireUninterruptibly();
    guard.release();
    return text;
  }
}
