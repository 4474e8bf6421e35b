// java: 21
package demo;

import io.runnel.annotation.Step;
import java.time.Duration;

class SleepForDuration {
  @Step(async = true)
  String backOff(String city) throws InterruptedException {
    Thread.sleep(Duration.ofMillis(20)); // blocks: Thread.sleep(Duration)
    return city;
  }
}
