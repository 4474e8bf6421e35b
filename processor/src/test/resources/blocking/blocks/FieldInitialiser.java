package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Config {
  private final String text = load();

  private static String load() {
    LockSupport.park();
    return "";
  }

  String text() {
    return text;
  }
}

class FieldInitialiser {
  @Step(async = true)
  String configured(String ignored) {
    return new Config().text(); // blocks: new Config; load; LockSupport.park()
  }
}
