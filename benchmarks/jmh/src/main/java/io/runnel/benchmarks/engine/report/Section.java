package io.runnel.benchmarks.engine.report;

/** A scenario: measures it, and writes its section. */
@FunctionalInterface
public interface Section {

  /**
   * Measures and writes.
   *
   * @param effort how long to measure
   * @param page gets the section, and the targets that it answers
   * @throws Exception if something could not be measured
   */
  void write(Effort effort, Page page) throws Exception;
}
