package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

@NonBlocking
class Memory {
  private final Semaphore guard = new Semaphore(1);

  String get(String key) {
    guard.acquireUninterruptibly();
    guard.release();
    return key;
  }
}

class TrustedClass {
  private final Memory memory = new Memory();

  @Step(async = true)
  String remembered(String key) {
    return memory.get(key);
  }
}
