package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;

public class SlowService {

  @Step(async = true)
  String slow(String city) {
    return Backoff.before(city);
  }

  @Uses(SlowService.class)
  public interface Chains {

    @Chain("slow")
    String slowly(String city);
  }
}
