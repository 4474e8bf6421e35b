package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

class HandOffOfAVariable {
  @Step(async = true)
  String ran(Executor pool) {
    Runnable pause = () -> LockSupport.park();
    pool.execute(pause);
    return "later";
  }
}
