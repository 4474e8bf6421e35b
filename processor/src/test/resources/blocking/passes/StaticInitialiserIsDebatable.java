package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Settings {
  static final String NAME;

  static {
    LockSupport.parkNanos(1);
    NAME = "settings".strip();
  }
}

class StaticInitialiserIsDebatable {
  private static final String READ = read();

  @Step(async = true)
  String named(String text) {
    return READ + Settings.NAME + text;
  }

  private static String read() {
    LockSupport.parkNanos(1);
    return "";
  }
}
