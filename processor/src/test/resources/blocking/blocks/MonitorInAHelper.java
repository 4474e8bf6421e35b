package demo;

import io.runnel.annotation.Step;

class MonitorInAHelper {
  private boolean ready;

  @Step(async = true)
  String whenReady(String text) throws InterruptedException {
    awaitReady(); // blocks: awaitReady; Object.wait()
    return text;
  }

  private synchronized void awaitReady() throws InterruptedException {
    while (!ready) {
      wait();
    }
  }

  synchronized void ready() {
    ready = true;
    notifyAll();
  }
}
