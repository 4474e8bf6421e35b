package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SuperConstructorOfDefaultConstructor {
  static class Device {
    Device() {
      LockSupport.park();
    }
  }

  static class Printer extends Device {}

  static class LaserPrinter extends Printer {}

  @Step(async = true)
  Device printer(String ignored) {
    return new LaserPrinter(); // blocks: new SuperConstructorOfDefaultConstructor.LaserPrinter() ends up in LockSupport.park()
                               // park()
  }
}
