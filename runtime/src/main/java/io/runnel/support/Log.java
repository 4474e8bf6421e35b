package io.runnel.support;

import java.lang.System.Logger.Level;

/** Tells of what goes wrong where nobody else can be told; looks for no logger before that. */
final class Log {

  private Log() {}

  static void warn(String what, Throwable failure) {
    log().log(Level.WARNING, what, failure);
  }

  static void debug(String what, Object about) {
    log().log(Level.DEBUG, what, about);
  }

  /** Not kept in a field: a stack that overflows in a static initialiser spoils the class. */
  private static System.Logger log() {
    return System.getLogger("io.runnel");
  }
}
