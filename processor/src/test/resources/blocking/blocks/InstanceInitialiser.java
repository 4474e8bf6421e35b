package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Warm {
  final String state;

  {
    LockSupport.parkNanos(3);
    state = "warm";
  }
}

class InstanceInitialiser {
  @Step(async = true)
  String state(String ignored) {
    return new Warm().state; // blocks: new Warm; LockSupport.parkNanos(long)
  }
}
