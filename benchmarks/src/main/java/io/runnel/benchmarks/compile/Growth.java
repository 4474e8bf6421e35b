package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Times;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Prints how the processors' time grows from one number of chains to the next: if growth is linear,
 * the time for each further chain or class stays the same.
 */
record Growth(PrintStream out, String title, ToDoubleFunction<Times> figure) {

  void print(List<Result> results) {
    if (results.size() < 2) {
      return;
    }
    out.println();
    out.println("## Growth, " + title);
    out.println();
    out.println(
        "| chains | Runnel, ms | ms per further chain | ms per further class | MapStruct, ms | ms per further class |");
    out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      boolean first = i == 0;
      out.println(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %s | %s | %.0f | %s |",
              result.chains(),
              processor(result, result.runnel()),
              first ? "" : perChain(results.get(i - 1), result),
              first ? "" : further(results.get(i - 1), result, true),
              processor(result, result.mapstruct()),
              first ? "" : further(results.get(i - 1), result, false)));
    }
  }

  private String perChain(Result less, Result more) {
    double millis = processor(more, more.runnel()) - processor(less, less.runnel());
    return String.format(Locale.ROOT, "%.2f", millis / (more.chains() - less.chains()));
  }

  private String further(Result less, Result more, boolean runnel) {
    Workload before = runnel ? less.runnel() : less.mapstruct();
    Workload after = runnel ? more.runnel() : more.mapstruct();
    double millis = processor(more, after) - processor(less, before);
    int classes = after.generatedClasses() - before.generatedClasses();
    return String.format(Locale.ROOT, "%.2f", millis / classes);
  }

  private double processor(Result result, Workload workload) {
    return Cost.of(workload, result.times(), figure).processor();
  }
}
