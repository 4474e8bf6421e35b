package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class WrapperCallsTheReference {
  @Step(async = true)
  Integer entered(Semaphore permits) {
    return around(permits::acquireUninterruptibly); // blocks: around; acquireUninterruptibly()
  }

  private static int around(Runnable action) {
    action.run();
    return 1;
  }
}
