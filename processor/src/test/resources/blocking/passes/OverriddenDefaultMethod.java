package demo;

import io.runnel.annotation.Step;

class OverriddenDefaultMethod {
  @Step(async = true)
  String paced(Sprint sprint) {
    return sprint.pace("run");
  }
}

// file: demo/Paced.java
package demo;

import java.util.concurrent.locks.LockSupport;

interface Paced {
  default String pace(String text) {
    LockSupport.park();
    return text;
  }
}

// file: demo/Sprint.java
package demo;

final class Sprint implements Paced {
  @Override
  public String pace(String text) {
    return text;
  }
}
