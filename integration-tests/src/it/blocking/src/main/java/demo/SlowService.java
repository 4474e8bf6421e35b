package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;

public class SlowService {

  @Step(async = true)
  String slow(String city) throws InterruptedException {
    Thread.sleep(100);
    return city;
  }

  @Uses(SlowService.class)
  public interface Chains {

    @Chain("slow")
    String slowly(String city);
  }
}
