package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

class StackWalkerWalks {
  @Step(async = true)
  Long frames(String ignored) {
    return StackWalker.getInstance().walk(frames -> slowly(frames)); // blocks: slowly; park()
  }

  private static long slowly(Stream<?> frames) {
    LockSupport.park();
    return frames.count();
  }
}
