package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

@NonBlocking
class Ring {
  private final Semaphore free = new Semaphore(8);

  Slot next() {
    return new Slot();
  }

  class Slot {
    boolean claim() {
      free.acquireUninterruptibly();
      return true;
    }
  }
}

class TrustedClassHasANestedClass {
  private final Ring ring = new Ring();

  @Step(async = true)
  Boolean claimed(String ignored) {
    return ring.next().claim();
  }
}
