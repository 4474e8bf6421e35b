package demo;

import io.runnel.annotation.Step;

class Thread {
  static void sleep(long millis) {
    System.setProperty("sleep", "" + millis);
  }
}

class OwnSleepClass {
  @Step(async = true)
  String slept(String text) {
    Thread.sleep(5);
    return text;
  }
}
