// option: -Arunnel.blocking.debatable=error
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Settings {
  static final Settings CURRENT = new Settings();
  private final String language;

  static {
    LockSupport.park();
  }

  private Settings() {
    language = "en";
  }

  static String language() {
    return CURRENT.language;
  }
}

class DebatableStaticInitialiser {
  @Step(async = true)
  String greet(String name) {
    return Settings.language() + name; // blocks: LockSupport.park()
  }
}
