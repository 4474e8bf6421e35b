package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface LocalOverriderOfAStep {
  @Step(async = true)
  String one(String text);

  static LocalOverriderOfAStep paused() {
    class Paused implements LocalOverriderOfAStep {
      @Override
      public String one(String text) {
        LockSupport.park(); // blocks: LockSupport.park()
        return text;
      }
    }
    return new Paused();
  }
}
