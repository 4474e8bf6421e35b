package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class LambdaInVariable {
  @Step(async = true)
  String paused(String text) {
    Runnable pause = () -> LockSupport.park(); // blocks: LockSupport.park()
    pause.run();
    return text;
  }
}
