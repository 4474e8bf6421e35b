package demo;

import io.runnel.annotation.Step;

class AnonymousSubclassOfBlockingClass {
  @Step(async = true)
  Task task(String name) {
    return new Task() { // blocks: Task; LockSupport.park()
      @Override
      String name() {
        return name;
      }
    };
  }
}

// file: demo/Task.java
package demo;

import java.util.concurrent.locks.LockSupport;

abstract class Task {
  Task() {
    LockSupport.park();
  }

  abstract String name();
}
