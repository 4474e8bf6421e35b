package demo;

import io.runnel.annotation.Step;

class OneHelper {
  @Step(async = true)
  String headline(String city) throws InterruptedException {
    pause(); // blocks: pause; Thread.sleep(long)
    return city;
  }

  private void pause() throws InterruptedException {
    Thread.sleep(5);
  }
}
