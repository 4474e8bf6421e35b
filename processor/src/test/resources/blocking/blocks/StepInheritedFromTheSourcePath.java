package demo;

import io.runnel.annotation.Step;

class StepInheritedFromTheSourcePath extends Base {
  @Step(async = true)
  String run(String text) {
    return slowly(text); // blocks: slowly; LockSupport.park()
  }
}

// sourcepath: demo/Base.java
package demo;

import java.util.concurrent.locks.LockSupport;

abstract class Base {
  protected String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
