package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

class ReferenceToStaticMethod {
  @Step(async = true)
  List<String> slow(List<String> texts) {
    return texts.stream().map(ReferenceToStaticMethod::slowly).toList(); // blocks: slowly; park()
  }

  private static String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
