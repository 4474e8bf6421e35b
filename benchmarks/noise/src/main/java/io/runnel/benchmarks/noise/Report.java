package io.runnel.benchmarks.noise;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what was found, as tables in Markdown. */
record Report(PrintStream out) {

  void print(List<Measured> measured, Options options) {
    List<Finding> findings =
        measured.stream().flatMap(library -> library.findings().stream()).toList();
    libraries(measured, findings);
    categories(findings);
    if (options.list()) {
      list("All findings", findings);
    }
    if (options.sample() > 0) {
      List<Finding> drawn = new ArrayList<>(findings);
      Collections.shuffle(drawn, new Random(options.seed()));
      list(
          "A sample, drawn with seed " + options.seed(),
          drawn.subList(0, Math.min(options.sample(), drawn.size())));
    }
  }

  private void libraries(List<Measured> measured, List<Finding> findings) {
    line("JDK %s. Public methods and constructors with a body, of public classes:", version());
    line("");
    line("| library | methods | warned of | share | of what |");
    line("| --- | ---: | ---: | ---: | --- |");
    measured.forEach(this::library);
    library(
        new Measured(
            "all " + measured.size(),
            measured.stream().mapToInt(Measured::methods).sum(),
            findings));
  }

  private void library(Measured library) {
    line(
        "| %s | %d | %d | %.2f %% | %s |",
        library.library(),
        library.methods(),
        library.findings().size(),
        library.share(),
        counted(library.findings()).entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }

  private void categories(List<Finding> findings) {
    line("");
    line("| category | direct | one call on | two calls on | sum |");
    line("| --- | ---: | ---: | ---: | ---: |");
    counted(findings).forEach((category, sum) -> category(category, sum, findings));
  }

  private void category(String category, long sum, List<Finding> findings) {
    Map<Integer, Long> byCalls =
        findings.stream()
            .filter(finding -> finding.category().equals(category))
            .collect(Collectors.groupingBy(Finding::calls, Collectors.counting()));
    line(
        "| %s | %d | %d | %d | %d |",
        category,
        byCalls.getOrDefault(1, 0L),
        byCalls.getOrDefault(2, 0L),
        byCalls.getOrDefault(3, 0L),
        sum);
  }

  private void list(String title, List<Finding> findings) {
    line("");
    line("## %s", title);
    line("");
    line("| library | category | method | path |");
    line("| --- | --- | --- | --- |");
    findings.forEach(
        finding ->
            line(
                "| %s | %s | `%s` | `%s` |",
                finding.library(), finding.category(), finding.method(), finding.path()));
  }

  private static Map<String, Long> counted(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::category, TreeMap::new, Collectors.counting()));
  }

  private static String version() {
    return Runtime.version().toString();
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
