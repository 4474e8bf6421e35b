package demo;

import io.runnel.annotation.Step;

class EnumMethod {
  @Step(async = true)
  Level apply(Level level) {
    level.apply(); // blocks: Level.apply; LockSupport.parkNanos(long)
    return level;
  }
}

// file: demo/Level.java
package demo;

import java.util.concurrent.locks.LockSupport;

enum Level {
  LOW,
  HIGH;

  void apply() {
    LockSupport.parkNanos(ordinal());
  }
}
