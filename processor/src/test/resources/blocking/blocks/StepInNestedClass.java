package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class StepInNestedClass {
  static void settle() {
    LockSupport.park();
  }

  static class Texts {
    @Step(async = true)
    String settled(String text) {
      settle(); // blocks: settle; LockSupport.park()
      return text;
    }
  }
}
