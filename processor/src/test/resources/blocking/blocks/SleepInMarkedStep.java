package demo;

import io.runnel.annotation.Step;

class SleepInMarkedStep {
  @Step(async = true)
  String headline(String city) throws InterruptedException {
    Thread.sleep(5); // blocks@11: headline is marked async = true; Thread.sleep(long) sleeps
    return city;
  }
}
