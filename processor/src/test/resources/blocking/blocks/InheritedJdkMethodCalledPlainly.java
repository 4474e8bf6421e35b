package demo;

import io.runnel.annotation.Step;

class InheritedJdkMethodCalledPlainly extends Thread {
  @Step(async = true)
  String finished(String text) throws InterruptedException {
    join(); // blocks: Thread.join()
    return text;
  }
}
