package demo;

import io.runnel.annotation.Step;

class ImplicitSuperConstructor {
  @Step(async = true)
  Printer printer(String name) {
    return new Printer(name); // blocks: new Printer; LockSupport.park()
  }
}

// file: demo/Device.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Device {
  Device() {
    LockSupport.park();
  }
}

// file: demo/Printer.java
package demo;

class Printer extends Device {
  final String name;

  Printer(String name) {
    this.name = name;
  }
}
