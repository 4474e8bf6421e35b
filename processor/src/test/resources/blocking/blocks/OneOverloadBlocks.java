package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class OneOverloadBlocks {
  @Step(async = true)
  String read(String source) {
    String first = text(source);
    return text(source, 5); // blocks: text; LockSupport.parkNanos(long)
  }

  private static String text(String source) {
    return source;
  }

  private static String text(String source, long nanos) {
    LockSupport.parkNanos(nanos);
    return source;
  }
}
