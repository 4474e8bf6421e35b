package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

// Which of the two runs is more than the compiler can tell.
class ReassignedVariable {
  @Step(async = true)
  String paused(Boolean slowly) {
    Runnable pause = () -> LockSupport.park();
    if (!slowly) {
      pause = () -> {};
    }
    pause.run();
    return "paused";
  }
}
