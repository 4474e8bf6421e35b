package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

class LambdaInConstant {
  private static final Function<String, String> SLOWLY = LambdaInConstant::slowly;

  @Step(async = true)
  List<String> slow(List<String> texts) {
    return texts.stream().map(SLOWLY).toList(); // blocks: slowly; LockSupport.park()
  }

  private static String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
