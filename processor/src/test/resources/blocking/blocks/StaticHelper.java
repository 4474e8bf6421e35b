package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

final class Pauses {
  private Pauses() {}

  static void brief() {
    LockSupport.parkNanos(10);
  }
}

class StaticHelper {
  @Step(async = true)
  String calm(String text) {
    Pauses.brief(); // blocks@11: brief; LockSupport.parkNanos(long)
    return text;
  }
}
