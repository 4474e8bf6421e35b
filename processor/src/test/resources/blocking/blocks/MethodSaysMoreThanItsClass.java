package demo;

import io.runnel.annotation.Blocking;
import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;

@NonBlocking
class Counters {
  int get() {
    return 1;
  }

  @Blocking
  int sum() {
    return 2;
  }
}

class MethodSaysMoreThanItsClass {
  private final Counters counters = new Counters();

  @Step(async = true)
  Integer total(String ignored) {
    return counters.get() + counters.sum(); // blocks: Counters.sum() is marked @Blocking
  }
}
