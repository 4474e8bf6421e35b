package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Times;
import io.runnel.benchmarks.measure.Variant;
import io.runnel.benchmarks.measure.Versions;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured, and what follows from it, as tables in Markdown. */
record Report(PrintStream out) {

  void setting(Versions versions, Options options) {
    line(
        "Runnel %s, MapStruct %s, javac of JDK %s on %s %s with %d cores.",
        versions.runnel(),
        versions.mapstruct(),
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    line("Each compilation is a fresh javac process, timed from its start to its end;");
    line("timed rounds: %d, warm-up rounds before: %d.", options.rounds(), options.warmups());
  }

  void result(Result result) {
    line("");
    line("## Chains: %d", result.chains());
    line("");
    line(
        "| variant | generated classes | generated lines | median ms | min ms | max ms | peak heap, MB |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Workload workload : List.of(result.runnel(), result.mapstruct())) {
      for (Variant variant : workload.variants()) {
        variant(workload, variant, result.times());
      }
    }
    line("");
    line("| processor | figure | by medians | by minima |");
    line("| --- | --- | ---: | ---: |");
    costs(result, result.runnel());
    line("| Runnel | processor, ms per chain | %s |", perChain(result));
    costs(result, result.mapstruct());
  }

  private void variant(Workload workload, Variant variant, Map<Variant, Times> all) {
    Times times = all.get(variant);
    if (times == null) {
      throw new IllegalArgumentException(variant.name() + " was not measured.");
    }
    boolean bare = variant.equals(workload.bare());
    line(
        "| %s | %d | %d | %.0f | %.0f | %.0f | %.0f |",
        variant.name(),
        bare ? 0 : workload.generatedClasses(),
        bare ? 0 : workload.generatedLines(),
        times.median(),
        times.min(),
        times.max(),
        times.peak());
  }

  private void costs(Result result, Workload workload) {
    Cost medians = result.medians(workload);
    Cost minima = result.minima(workload);
    int classes = workload.generatedClasses();
    String name = workload.subject();
    line("| %s | processor, ms | %.0f | %.0f |", name, medians.processor(), minima.processor());
    line(
        "| %s | processor, share of the compilation | %.1f %% | %.1f %% |",
        name, 100 * medians.share(), 100 * minima.share());
    line(
        "| %s | compiling the generated code, ms | %.0f | %.0f |",
        name, medians.generatedCode(), minima.generatedCode());
    line(
        "| %s | processor, ms per generated class | %.2f | %.2f |",
        name, medians.processor() / classes, minima.processor() / classes);
  }

  private static String perChain(Result result) {
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f",
        result.medians(result.runnel()).processor() / result.chains(),
        result.minima(result.runnel()).processor() / result.chains());
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
