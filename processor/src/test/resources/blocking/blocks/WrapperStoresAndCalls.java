package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class WrapperStoresAndCalls {
  private Runnable last = () -> {};

  @Step(async = true)
  String paused(String text) {
    remember(() -> LockSupport.park()); // blocks: remember; LockSupport.park()
    return text;
  }

  private void remember(Runnable action) {
    last = action;
    action.run();
  }

  Runnable last() {
    return last;
  }
}
