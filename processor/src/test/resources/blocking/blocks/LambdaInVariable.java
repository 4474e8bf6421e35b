package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class LambdaInVariable {
  @Step(async = true)
  String paused(String text) {
    Runnable pause = () -> LockSupport.park();
    pause.run(); // blocks: LockSupport.park()
    return text;
  }
}
