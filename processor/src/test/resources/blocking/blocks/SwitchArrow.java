package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SwitchArrow {
  enum Mode {
    SLOW,
    FAST
  }

  @Step(async = true)
  Mode paced(Mode mode) {
    switch (mode) {
      case SLOW -> nap(); // blocks: nap; LockSupport.park()
      case FAST -> {}
    }
    return mode;
  }

  private static void nap() {
    LockSupport.park();
  }
}
