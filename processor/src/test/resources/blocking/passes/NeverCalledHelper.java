package demo;

import io.runnel.annotation.Step;

class NeverCalledHelper {
  @Step(async = true)
  String headline(String city) {
    return "Weather in " + city;
  }

  String slowHeadline(String city) throws InterruptedException {
    Thread.sleep(100);
    return headline(city);
  }
}
