package io.runnel.benchmarks.blocking;

import io.runnel.benchmarks.measure.Times;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Prints what the check costs, as a table in Markdown: medians first, then minima. */
record CostReport(PrintStream out) {

  void setting(CostOptions options, GeneratedProject generated) {
    line(
        "javac of JDK %s on %s %s with %d cores; %s.",
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        options.warm()
            ? "all compilations in one JVM"
            : "each compilation is a fresh process, timed from its start to its end");
    line("Timed rounds: %d, warm-up rounds before: %d.", options.rounds(), options.warmups());
    line("Generated: %s.", generated.describe());
    line(
        "Libraries: %s.",
        options.libraries().stream().map(Library::coordinates).collect(Collectors.joining(", ")));
    line("");
    line(
        "| project | files | classes | async methods | figure | off, ms | on, ms | on / off | CPU on / off | listener, ms | own, ms | own / off |");
    line("| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  }

  void line(Project project, Measured measured) {
    line(project, measured, "median", Times::median);
    line(project, measured, "minimum", Times::min);
  }

  private void line(
      Project project, Measured measured, String name, ToDoubleFunction<Times> figure) {
    double off = figure.applyAsDouble(measured.off());
    double on = figure.applyAsDouble(measured.on());
    double cpuOff = figure.applyAsDouble(measured.cpuOff());
    double cpuOn = figure.applyAsDouble(measured.cpuOn());
    double own = figure.applyAsDouble(measured.own());
    line(
        "| %s | %d | %d | %d | %s | %.0f | %.0f | %+.1f %% | %+.1f %% | %.1f | %.1f | %.2f %% |",
        project.name(),
        project.sources().size(),
        measured.project().classes(),
        measured.project().methods(),
        name,
        off,
        on,
        100 * (on / off - 1),
        100 * (cpuOn / cpuOff - 1),
        figure.applyAsDouble(measured.listener()),
        own,
        100 * own / off);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
