package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class SwitchStatement {
  @Step(async = true)
  String paced(String mode) {
    switch (mode) {
      case "slow":
        LockSupport.park(); // blocks: LockSupport.park()
        break;
      case "fast":
      default:
        break;
    }
    return mode;
  }
}
