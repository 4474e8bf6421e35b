package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

class Nap implements Runnable {
  @Override
  public void run() {
    LockSupport.park();
  }
}

class HandOffOfANewObject {
  @Step(async = true)
  String napped(Executor pool) {
    pool.execute(new Nap());
    new Thread(new Nap()).start();
    return "later";
  }
}
