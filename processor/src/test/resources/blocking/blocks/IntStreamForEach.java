package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

class IntStreamForEach {
  @Step(async = true)
  Integer pauses(Integer times) {
    IntStream.range(0, times).forEach(time -> LockSupport.park()); // blocks: LockSupport.park()
    return times;
  }
}
