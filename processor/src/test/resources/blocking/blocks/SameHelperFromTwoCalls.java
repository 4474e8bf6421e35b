package demo;

import io.runnel.annotation.Step;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

class SameHelperFromTwoCalls {
  @Step(async = true)
  String twice(String text) {
    nap(); // blocks: nap; LockSupport.park()
    String upper = text.toUpperCase(Locale.ROOT);
    nap(); // blocks: nap; LockSupport.park()
    return upper;
  }

  private static void nap() {
    LockSupport.park();
  }
}
