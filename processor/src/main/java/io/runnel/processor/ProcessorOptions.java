package io.runnel.processor;

import java.util.Map;
import java.util.Set;

/**
 * What the user set by {@code -A}; the blocking check reads its own.
 *
 * @param explain whether each chain's plan is printed
 */
record ProcessorOptions(boolean explain) {

  /** All options that are understood here and in the blocking check. */
  static final Set<String> NAMES =
      Set.of(
          "runnel.blocking",
          "runnel.blocking.debatable",
          "runnel.blocking.catalogue",
          "runnel.explain",
          "runnel.report");

  static ProcessorOptions from(Map<String, String> options) {
    return new ProcessorOptions(Boolean.parseBoolean(options.get("runnel.explain")));
  }
}
