package demo;

import io.runnel.annotation.Step;

class SuppressedOnAField {
  @Step(async = true)
  Settings settings(String ignored) {
    return new Settings();
  }
}

// file: demo/Settings.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Settings {
  @SuppressWarnings("runnel:blocking")
  final String name = read();

  private static String read() {
    LockSupport.park();
    return "";
  }
}
