package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Slow {
  String text() {
    LockSupport.park();
    return "slow";
  }
}

class Quick extends Slow {
  @Override
  String text() {
    return "quick";
  }
}

class OverriderDoesNotBlock {
  private final Quick quick = new Quick();

  @Step(async = true)
  String text(String ignored) {
    return quick.text() + new Quick().text();
  }
}
