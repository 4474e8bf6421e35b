package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface Clock {
  static long after(long nanos) {
    LockSupport.parkNanos(nanos);
    return nanos;
  }
}

class InterfaceStaticMethod {
  @Step(async = true)
  Long wake(Long nanos) {
    return Clock.after(nanos); // blocks: Clock.after; LockSupport.parkNanos(long)
  }
}
