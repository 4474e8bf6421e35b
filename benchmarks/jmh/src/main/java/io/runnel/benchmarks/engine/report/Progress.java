package io.runnel.benchmarks.engine.report;

/** Says on stderr what is going on; stdout is the report's alone. */
final class Progress {

  private Progress() {}

  static void say(String line) {
    System.err.println(line);
  }
}
