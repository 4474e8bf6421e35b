package demo;

import io.runnel.annotation.Step;

class ExplicitRecordAccessor {
  @Step(async = true)
  Integer width(Range range) {
    return range.to() - range.from(); // blocks: Range.from(); LockSupport.park()
  }
}

// file: demo/Range.java
package demo;

import java.util.concurrent.locks.LockSupport;

record Range(int from, int to) {
  public int from() {
    LockSupport.park();
    return from;
  }
}
