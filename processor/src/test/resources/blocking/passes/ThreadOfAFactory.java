package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

class ThreadOfAFactory {
  private final ThreadFactory threads = Executors.defaultThreadFactory();

  @Step(async = true)
  String aside(String text) {
    threads.newThread(() -> LockSupport.park()).start();
    return text;
  }
}
