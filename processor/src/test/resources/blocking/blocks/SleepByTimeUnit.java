package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;

class SleepByTimeUnit {
  @Step(async = true)
  String backOff(String city) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(20); // blocks: TimeUnit.sleep(long)
    return city;
  }
}
