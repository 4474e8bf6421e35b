package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class OuterThis {
  private void pause() {
    LockSupport.park();
  }

  static class Pause {
    void pause() {}
  }

  class Door extends Pause {
    @Step(async = true)
    String opened(String text) {
      pause();
      OuterThis.this.pause(); // blocks: OuterThis.pause; LockSupport.park()
      return text;
    }
  }
}
