package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Lease implements AutoCloseable {
  @Override
  public void close() {
    LockSupport.park();
  }

  String id() {
    return "lease";
  }
}

class CloseInsideAHelper {
  @Step(async = true)
  String leased(String text) {
    return id() + text; // blocks: id; Lease.close; LockSupport.park()
  }

  private static String id() {
    try (Lease lease = new Lease()) {
      return lease.id();
    }
  }
}
