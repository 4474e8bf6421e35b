package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

class StreamFilterThroughHelper {
  @Step(async = true)
  Long known(List<String> names) {
    return names.stream().filter(name -> isKnown(name)).count(); // blocks: isKnown; park()
  }

  private static boolean isKnown(String name) {
    LockSupport.park();
    return name.isEmpty();
  }
}
