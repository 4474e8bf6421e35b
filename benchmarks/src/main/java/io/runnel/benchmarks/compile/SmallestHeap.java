package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Javac;
import io.runnel.benchmarks.measure.Variant;
import java.io.IOException;

/**
 * Finds the smallest heap that a compilation gets through with. Unlike the peak of a large heap,
 * which is mostly garbage nobody had a reason to collect, it says what the compilation holds.
 */
record SmallestHeap(Javac javac) {

  private static final int FIRST = 16;
  private static final int LARGEST = 8192;

  /** In megabytes, to about three percent. */
  int find(Variant variant) throws IOException, InterruptedException {
    int tooSmall = 0;
    int enough = FIRST;
    while (!compiles(variant, enough)) {
      if (enough >= LARGEST) {
        throw new IOException(variant.name() + " does not compile in " + LARGEST + " MB.");
      }
      tooSmall = enough;
      enough *= 2;
    }
    while (enough - tooSmall > Math.max(1, enough / 32)) {
      int half = (tooSmall + enough) / 2;
      if (compiles(variant, half)) {
        enough = half;
      } else {
        tooSmall = half;
      }
    }
    return enough;
  }

  /** The parallel collector gives up when it does little but collect; others go on for minutes. */
  private boolean compiles(Variant variant, int megabytes)
      throws IOException, InterruptedException {
    variant.clean();
    return javac.succeeds(
        variant.arguments(
            "-J-Xmx" + megabytes + "m",
            "-J-XX:+UseParallelGC",
            "-J-XX:GCTimeLimit=50",
            "-J-XX:GCHeapFreeLimit=10"));
  }
}
