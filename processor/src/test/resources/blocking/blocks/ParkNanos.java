package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class ParkNanos {
  @Step(async = true)
  String pause(String text) {
    LockSupport.parkNanos(1_000); // blocks: LockSupport.parkNanos(long)
    return text;
  }
}
