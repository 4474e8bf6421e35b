package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

class Slow {
  String slowly(String text) {
    LockSupport.park();
    return text;
  }
}

class ReferenceToSuperMethod extends Slow {
  @Override
  String slowly(String text) {
    return text;
  }

  @Step(async = true)
  Optional<String> slow(Optional<String> text) {
    return text.map(super::slowly); // blocks: Slow.slowly; LockSupport.park()
  }
}
