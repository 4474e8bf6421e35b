package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class FiveHelpersInFiveClasses {
  @Step(async = true)
  String deep(String text) {
    return One.next(text); // blocks: LockSupport.park()
  }
}

class One {
  static String next(String text) {
    return Two.next(text);
  }
}

class Two {
  static String next(String text) {
    return Three.next(text);
  }
}

class Three {
  static String next(String text) {
    return Four.next(text);
  }
}

class Four {
  static String next(String text) {
    return Five.next(text);
  }
}

class Five {
  static String next(String text) {
    LockSupport.park();
    return text;
  }
}
