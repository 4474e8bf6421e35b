package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface Paced {
  default String pace(String text) {
    LockSupport.park();
    return text;
  }
}

class DefaultMethodOfSuperInterface implements Paced {
  @Override
  @Step(async = true)
  public String pace(String text) {
    return Paced.super.pace(text); // blocks: Paced.pace; LockSupport.park()
  }
}
