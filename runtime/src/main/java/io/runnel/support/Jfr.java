package io.runnel.support;

import java.util.Properties;

/**
 * Whether the JDK's Flight Recorder records what happens in runs. Finds that out without loading a
 * class of it before somebody records, and works where the module {@code jdk.jfr} is missing.
 *
 * <p>The recorder tells that it has started by a system property, and never stops being there then.
 * To look a property up takes as long as a short chain; so a plain call looks only whether their
 * number is still what it was, and every other run looks for the property itself.
 */
final class Jfr {

  private static final String STARTED = "jdk.jfr.repository";
  private static final Properties PROPERTIES = properties();

  // written by whoever looks; if several do, they come to the same
  private static boolean started;
  private static int seen = -1;

  private Jfr() {}

  private static Properties properties() {
    try {
      return System.getProperties();
    } catch (RuntimeException hidden) {
      return new Properties();
    }
  }

  /** Whether runs are recorded; may overlook a recorder that has just been started. */
  static boolean isOn() {
    return started ? JfrEvents.areOn() : PROPERTIES.size() != seen && isFoundOn();
  }

  /** Whether runs are recorded. */
  static boolean isFoundOn() {
    seen = PROPERTIES.size();
    try {
      started = started || System.getProperty(STARTED) != null;
      return started && JfrEvents.areOn();
    } catch (RuntimeException | LinkageError outOfReach) {
      started = false;
      return false;
    }
  }
}
