// java: 25
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class ScopedValueRuns {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();

  @Step(async = true)
  String as(String user) {
    ScopedValue.where(USER, user).run(() -> LockSupport.park()); // blocks: LockSupport.park()
    return user;
  }
}
