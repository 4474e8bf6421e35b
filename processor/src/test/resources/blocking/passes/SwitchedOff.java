// option: -Arunnel.blocking=off
package demo;

import io.runnel.annotation.Step;

class SwitchedOff {
  @Step(async = true)
  String slept(String text) throws InterruptedException {
    Thread.sleep(5);
    return text;
  }
}
