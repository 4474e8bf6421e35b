package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class CalledStepHasItsOwnError {
  @Step(async = true)
  String outer(String text) {
    return inner(text) + "!";
  }

  @Step(async = true)
  String inner(String text) {
    LockSupport.park(); // blocks: inner is marked async = true; LockSupport.park()
    return text;
  }
}
