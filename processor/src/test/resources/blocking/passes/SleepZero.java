package demo;

import io.runnel.annotation.Step;

class SleepZero {
  @Step(async = true)
  String yielded(String text) throws InterruptedException {
    Thread.sleep(0);
    return text;
  }
}
