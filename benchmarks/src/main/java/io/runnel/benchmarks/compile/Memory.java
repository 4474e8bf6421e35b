package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Javac;
import io.runnel.benchmarks.measure.Progress;
import io.runnel.benchmarks.measure.Variant;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Prints the smallest heap of every variant. */
record Memory(Javac javac, PrintStream out) {

  void print(int chains, List<Variant> variants) throws IOException, InterruptedException {
    out.println();
    out.println("### Smallest heap, chains: " + chains);
    out.println();
    out.println("| variant | -Xmx, MB |");
    out.println("| --- | ---: |");
    for (Variant variant : variants) {
      Progress.say("smallest heap of " + variant.name());
      out.println("| " + variant.name() + " | " + new SmallestHeap(javac).find(variant) + " |");
    }
  }
}
