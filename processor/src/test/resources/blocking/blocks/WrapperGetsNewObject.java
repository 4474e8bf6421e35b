package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Nap implements Runnable {
  @Override
  public void run() {
    LockSupport.park();
  }
}

class WrapperGetsNewObject {
  @Step(async = true)
  String napped(String text) {
    inPlace(new Nap()); // blocks: inPlace; Nap.run; LockSupport.park()
    return text;
  }

  private static void inPlace(Runnable action) {
    action.run();
  }
}
