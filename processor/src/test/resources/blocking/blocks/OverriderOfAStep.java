package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

// Whoever calls the step runs the overrider, and counts on it.
class OverriderOfAStep {
  @Step(async = true)
  String headline(String city) {
    return city;
  }
}

class SlowOverrider extends OverriderOfAStep {
  @Override
  String headline(String city) {
    LockSupport.park(); // blocks: LockSupport.park()
    return city;
  }
}
