package demo;

import io.runnel.annotation.Step;

class InterfacePrivateMethod {
  @Step(async = true)
  String tick(Ticking clock) {
    clock.tick(); // blocks: tick; swing; LockSupport.park()
    return "tick";
  }
}

// file: demo/Ticking.java
package demo;

import java.util.concurrent.locks.LockSupport;

interface Ticking {
  default void tick() {
    swing();
  }

  private void swing() {
    LockSupport.park();
  }
}
