// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

record Inner(String text) {
  public String text() {
    LockSupport.park();
    return text;
  }
}

record Outer(Inner inner) {}

class NestedRecordPattern {
  @Step(async = true)
  Boolean found(Object value) {
    return value instanceof Outer(Inner(var text)) && text.isEmpty(); // blocks: Inner.text; park()
  }
}
