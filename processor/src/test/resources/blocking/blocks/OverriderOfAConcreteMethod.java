package demo;

import io.runnel.annotation.Step;

class OverriderOfAConcreteMethod {
  @Step(async = true)
  String greet(Greeter greeter) {
    return greeter.greet("Ada"); // blocks: PoliteGreeter.greet; LockSupport.parkNanos(long)
  }
}

// file: demo/Greeter.java
package demo;

class Greeter {
  String greet(String name) {
    return "Hello " + name;
  }
}

// file: demo/PoliteGreeter.java
package demo;

import java.util.concurrent.locks.LockSupport;

class PoliteGreeter extends Greeter {
  @Override
  String greet(String name) {
    LockSupport.parkNanos(7);
    return "Good morning " + name;
  }
}
