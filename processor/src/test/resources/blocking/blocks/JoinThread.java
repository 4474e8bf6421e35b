package demo;

import io.runnel.annotation.Step;

class JoinThread {
  @Step(async = true)
  String after(Thread worker) throws InterruptedException {
    worker.join(); // blocks: Thread.join()
    return worker.getName();
  }
}
