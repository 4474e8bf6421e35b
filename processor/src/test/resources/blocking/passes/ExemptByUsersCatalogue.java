// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

class Buffer {
  void borrow() {
    LockSupport.park();
  }
}

class ExemptByUsersCatalogue {
  @Step(async = true)
  String borrowed(BlockingQueue<String> queue) throws InterruptedException {
    new Buffer().borrow();
    queue.put("never full");
    return "borrowed";
  }
}
