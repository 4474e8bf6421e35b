package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Background extends Thread {
  Background(Runnable task) {
    super(task, "background");
    setDaemon(true);
  }
}

class ThreadSubclassGetsTheLambda {
  @Step(async = true)
  String aside(String text) {
    new Background(() -> LockSupport.park()).start();
    return text;
  }
}
