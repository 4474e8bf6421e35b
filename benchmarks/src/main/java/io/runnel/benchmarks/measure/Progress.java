package io.runnel.benchmarks.measure;

/** Says on stderr what is going on; stdout is the report's alone. */
public final class Progress {

  private Progress() {}

  public static void say(String line) {
    System.err.println(line);
  }
}
