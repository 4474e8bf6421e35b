package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Payload;
import io.runnel.benchmarks.engine.VirtualThreads;
import io.runnel.benchmarks.engine.first.LoadedClasses;
import io.runnel.benchmarks.engine.first.Program;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scenario G. */
final class FirstSection implements Section {

  @Override
  public void write(Effort effort, Page page) throws IOException, InterruptedException {
    Map<Program, Double> times = times(effort);
    Set<String> empty = loaded(Program.EMPTY);
    page.line("");
    page.line("### G. The first call of a process, 5 steps");
    page.line("");
    page.line("Asynchronous but for the first two; the least of %d starts.", effort.starts());
    page.line("");
    page.line(
        "| program | ms from main to the result | x thenCompose | classes beyond an empty main |");
    page.line("| --- | ---: | ---: | ---: |");
    double base = times.getOrDefault(Program.THEN_COMPOSE, Double.NaN);
    for (Program program : Program.ALL) {
      Set<String> more = new HashSet<>(loaded(program));
      more.removeAll(empty);
      double time = times.getOrDefault(program, Double.NaN);
      page.line(
          "| %s | %s | %s | %d |",
          program.name(), Page.number(time), Page.number(time / base), more.size());
      targets(program, more, page);
    }
  }

  private static void targets(Program program, Set<String> more, Page page) {
    if (program.equals(Program.RUNNEL_ASYNC)) {
      int limit = VirtualThreads.exist() ? 80 : 60;
      page.atMost(limit, more.size(), "", "G: at most " + limit + " classes beyond an empty main");
    } else if (program.equals(Program.RUNNEL_SYNC)) {
      page.atMost(
          0,
          more.contains("java.util.concurrent.CompletableFuture") ? 1 : 0,
          "",
          "G: `invoke` without asynchronous steps loads no `CompletableFuture`");
    }
  }

  /** In turn, so that a slow moment of the machine does not always hit the same program. */
  private static Map<Program, Double> times(Effort effort)
      throws IOException, InterruptedException {
    Map<Program, Double> times = new LinkedHashMap<>();
    for (int start = 0; start < effort.starts(); start++) {
      Progress.say("  start " + (start + 1));
      for (Program program : Program.ALL) {
        times.merge(program, nanos(program) / 1e6, Math::min);
      }
    }
    return times;
  }

  private static double nanos(Program program) throws IOException, InterruptedException {
    List<Double> printed = child(program).numbers();
    if (printed.get(1) != Payload.visitsOf(5)) {
      throw new IllegalStateException(program.name() + " gives " + printed.get(1) + ".");
    }
    return printed.get(0);
  }

  private static Set<String> loaded(Program program) throws IOException, InterruptedException {
    Progress.say("  classes: " + program.name());
    try (LoadedClasses log = new LoadedClasses()) {
      child(program).with(log.option()).number();
      return log.names();
    }
  }

  private static Child child(Program program) {
    return new Child(program.main()).withJars(program.jars());
  }
}
