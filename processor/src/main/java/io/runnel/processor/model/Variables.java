package io.runnel.processor.model;

import java.util.Set;

/** What generated methods call their own parameters and locals. */
public final class Variables {

  public static final Set<String> NAMES =
      Set.of(
          "bridge",
          "input",
          "value",
          "run",
          "out",
          "call",
          "position",
          "failure",
          "cause",
          "from",
          "arrived",
          "stage",
          "config");

  /** The constant of a chain's class, and the parameter of a step's factory. */
  private static final Set<String> OTHERS = Set.of("PLAN", "service");

  private Variables() {}

  /**
   * Whether the name of a class means a variable where generated code calls a static method (JLS
   * 6.4.2).
   */
  public static boolean hide(String className) {
    return NAMES.contains(className) || OTHERS.contains(className);
  }
}
