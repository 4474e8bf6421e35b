// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class VirtualThreadBuilder {
  @Step(async = true)
  String aside(String name) {
    Thread.ofVirtual().name(name).start(LockSupport::park);
    Thread.ofPlatform().unstarted(() -> LockSupport.park()).start();
    return name;
  }
}
