package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

abstract class Service {
  protected void throttle() {
    LockSupport.parkNanos(100);
  }
}

class InheritedHelper extends Service {
  @Step(async = true)
  String calm(String text) {
    throttle(); // blocks: throttle; LockSupport.parkNanos(long)
    return text;
  }
}
