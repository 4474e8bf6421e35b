package io.runnel.processor;

import io.runnel.processor.blocking.BlockingCheck;
import io.runnel.processor.report.ReportFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user set by {@code -A}; the blocking check and the report read their own.
 *
 * @param explain whether each chain's plan is printed
 */
record ProcessorOptions(boolean explain) {

  private static final String EXPLAIN = "runnel.explain";

  /** All options that are understood here and elsewhere. */
  static final Set<String> NAMES =
      Stream.concat(
              Stream.of(EXPLAIN, ReportFile.OPTION), BlockingCheck.supportedOptions().stream())
          .collect(Collectors.toUnmodifiableSet());

  static ProcessorOptions from(Map<String, String> options) {
    return new ProcessorOptions(Boolean.parseBoolean(options.get(EXPLAIN)));
  }
}
