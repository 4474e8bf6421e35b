package io.runnel.benchmarks.measure;

import java.io.IOException;
import java.util.List;

/** A way to run {@code javac}. */
@FunctionalInterface
public interface Compiler {

  /** Compiles, and returns how long that took, in nanoseconds; errors are an exception. */
  long time(List<String> options) throws IOException, InterruptedException;

  /** The most heap that the last compilation had in use, in megabytes; 0 where nobody knows. */
  default double peak() throws IOException {
    return 0;
  }
}
