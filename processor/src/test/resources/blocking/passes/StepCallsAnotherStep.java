package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class StepCallsAnotherStep {
  @Step(async = true)
  String outer(String text) {
    return inner(text) + "!";
  }

  @Step(async = true)
  @SuppressWarnings("runnel:blocking")
  String inner(String text) {
    LockSupport.park();
    return text;
  }
}
