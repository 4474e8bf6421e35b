// option: -Arunnel.blocking.debatable=error
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

// A constant is a value of the compiler: the class is not even initialised.
class ConstantsOfABlockingClass {
  static class Client {
    static final int RETRIES = 3;
    static final String NAME = "client";

    static {
      LockSupport.park();
    }
  }

  @Step(async = true)
  String named(String text) {
    return text.repeat(Client.RETRIES) + Client.NAME;
  }
}
