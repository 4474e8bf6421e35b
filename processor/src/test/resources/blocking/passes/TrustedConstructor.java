package demo;

import io.runnel.annotation.Step;

class TrustedConstructor {
  @Step(async = true)
  Pool pool(String ignored) {
    return new Pool();
  }
}

// file: demo/Pool.java
package demo;

import io.runnel.annotation.NonBlocking;
import java.util.concurrent.Semaphore;

class Pool {
  final Semaphore slots = new Semaphore(4);

  @NonBlocking
  Pool() {
    slots.acquireUninterruptibly();
  }
}
