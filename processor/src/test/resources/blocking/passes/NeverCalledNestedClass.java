package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class NeverCalledNestedClass {
  static class Slow {
    static final int LIMIT = 10;

    Slow() {
      LockSupport.park();
    }
  }

  @Step(async = true)
  Integer limit(String ignored) {
    return Slow.LIMIT;
  }
}
