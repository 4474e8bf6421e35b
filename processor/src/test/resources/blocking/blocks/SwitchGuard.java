// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SwitchGuard {
  @Step(async = true)
  String kind(Object value) {
    return switch (value) {
      case String text when isKnown(text) -> "known"; // blocks: isKnown; LockSupport.park()
      case String text -> text;
      default -> "something";
    };
  }

  private static boolean isKnown(String text) {
    LockSupport.park();
    return text.isEmpty();
  }
}
