package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

// What is known of one helper must not depend on which step was looked at first.
class TwoStepsShareARecursion {
  @Step(async = true)
  String left(String text) {
    return ping(text); // blocks: LockSupport.park()
  }

  @Step(async = true)
  String right(String text) {
    return pong(text); // blocks: LockSupport.park()
  }

  private static String ping(String text) {
    return text.isEmpty() ? pong(text) : text;
  }

  private static String pong(String text) {
    if (text.isBlank()) {
      return ping(text);
    }
    LockSupport.park();
    return text;
  }
}
