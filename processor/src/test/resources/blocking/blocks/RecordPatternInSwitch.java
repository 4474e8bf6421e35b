// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

record Point(int x, int y) {
  public int y() {
    LockSupport.park();
    return y;
  }
}

class RecordPatternInSwitch {
  @Step(async = true)
  Integer sum(Object value) {
    return switch (value) {
      case Point(int x, int y) -> x + y; // blocks: Point.y; LockSupport.park()
      default -> 0;
    };
  }
}
