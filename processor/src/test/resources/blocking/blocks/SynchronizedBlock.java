package demo;

import io.runnel.annotation.Step;

// The block itself is not reported; what waits inside it is.
class SynchronizedBlock {
  private final Object monitor = new Object();

  @Step(async = true)
  String waited(String text) throws InterruptedException {
    synchronized (monitor) {
      monitor.wait(10); // blocks: Object.wait(long)
    }
    return text;
  }
}
