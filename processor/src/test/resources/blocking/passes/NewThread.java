package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class NewThread {
  @Step(async = true)
  String aside(String text) {
    Thread aside = new Thread(() -> LockSupport.park());
    aside.setDaemon(true);
    aside.start();
    return text;
  }
}
