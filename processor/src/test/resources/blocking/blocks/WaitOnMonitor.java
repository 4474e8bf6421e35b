package demo;

import io.runnel.annotation.Step;

class WaitOnMonitor {
  private String latest = "";

  @Step(async = true)
  synchronized String latest(String ignored) throws InterruptedException {
    while (latest.isEmpty()) {
      wait(); // blocks: Object.wait()
    }
    return latest;
  }
}
