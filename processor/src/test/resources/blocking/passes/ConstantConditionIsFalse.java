package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class ConstantConditionIsFalse {
  private static final boolean DEBUG = false;

  @Step(async = true)
  String paused(String text) {
    if (DEBUG) {
      LockSupport.park();
    }
    boolean seen = DEBUG && stopped(text);
    boolean unseen = !DEBUG || stopped(text);
    return seen == unseen ? text : shown(text);
  }

  private static String shown(String text) {
    return DEBUG ? text + stopped(text) : text;
  }

  private static boolean stopped(String text) {
    LockSupport.park();
    return text.isEmpty();
  }
}
