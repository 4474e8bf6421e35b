package demo;

import io.runnel.annotation.Step;

class ConstructorByThis {
  @Step(async = true)
  Timer timer(String ignored) {
    return new Timer(); // blocks: new Timer; LockSupport.parkNanos(long)
  }
}

// file: demo/Timer.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Timer {
  Timer() {
    this(5);
  }

  Timer(long nanos) {
    LockSupport.parkNanos(nanos);
  }
}
