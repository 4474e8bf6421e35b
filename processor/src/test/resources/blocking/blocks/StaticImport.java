package demo;

import static demo.time.Pauses.brief;

import io.runnel.annotation.Step;

class StaticImport {
  @Step(async = true)
  String calm(String text) {
    brief(); // blocks: brief; LockSupport.parkNanos(long)
    return text;
  }
}

// file: demo/time/Pauses.java
package demo.time;

import java.util.concurrent.locks.LockSupport;

public final class Pauses {
  private Pauses() {}

  public static void brief() {
    LockSupport.parkNanos(10);
  }
}
