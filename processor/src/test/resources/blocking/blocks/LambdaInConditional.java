package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class LambdaInConditional {
  @Step(async = true)
  String paused(Boolean slowly) {
    Runnable pause = slowly ? () -> LockSupport.park() : () -> {}; // blocks: LockSupport.park()
    pause.run();
    return "paused";
  }
}
