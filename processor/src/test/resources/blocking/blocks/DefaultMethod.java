package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface Retrying {
  default void backOff() {
    LockSupport.parkNanos(1_000);
  }
}

class DefaultMethod implements Retrying {
  @Step(async = true)
  String fetch(String key) {
    backOff(); // blocks: backOff; LockSupport.parkNanos(long)
    return key;
  }
}
