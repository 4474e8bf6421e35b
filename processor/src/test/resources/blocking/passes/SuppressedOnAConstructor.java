package demo;

import io.runnel.annotation.Step;

class SuppressedOnAConstructor {
  @Step(async = true)
  Driver driver(String ignored) {
    return new Driver();
  }
}

// file: demo/Driver.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Driver {
  @SuppressWarnings("runnel:blocking")
  Driver() {
    LockSupport.park();
  }
}
