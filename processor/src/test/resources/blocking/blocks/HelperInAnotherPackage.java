package demo;

import io.runnel.annotation.Step;

class HelperInAnotherPackage {
  @Step(async = true)
  String unlocked(String door) {
    return demo.locks.Doors.open(door); // blocks: Doors.open; ReentrantLock.lock()
  }
}

// file: demo/locks/Doors.java
package demo.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class Doors {
  private static final ReentrantLock LOCK = new ReentrantLock();

  private Doors() {}

  public static String open(String door) {
    LOCK.lock();
    try {
      return door;
    } finally {
      LOCK.unlock();
    }
  }
}
