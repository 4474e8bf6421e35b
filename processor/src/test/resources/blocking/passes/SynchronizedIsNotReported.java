package demo;

import io.runnel.annotation.Step;

class SynchronizedIsNotReported {
  private int count;

  @Step(async = true)
  synchronized Integer counted(String ignored) {
    synchronized (System.out) {
      count++;
    }
    return count;
  }
}
