package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SlowTask extends Task {
  @Override
  String step() {
    LockSupport.park();
    return "";
  }
}

class FastTask extends Task {
  @Override
  String step() {
    return "!";
  }
}

class CastTellsTheClass {
  @Step(async = true)
  String run(Task task) {
    return ((FastTask) task).run("") + (task instanceof FastTask fast ? fast.run("") : "");
  }
}

// file: demo/Task.java
package demo;

abstract class Task {
  String run(String input) {
    return input + step();
  }

  abstract String step();
}
