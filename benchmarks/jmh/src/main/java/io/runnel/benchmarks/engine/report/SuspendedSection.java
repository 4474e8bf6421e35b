package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.retained.SuspendedProcess;
import io.runnel.benchmarks.engine.suspended.EventLoop;
import io.runnel.benchmarks.engine.suspended.LoopBenchmark;
import io.runnel.benchmarks.engine.suspended.LoopContenders;
import io.runnel.benchmarks.engine.suspended.Start;
import java.util.List;

/** Scenario C. */
final class SuspendedSection implements Section {

  private static final String BASE = "thenCompose";
  private static final String PROMISE = "Runnel, Promise";
  private static final String NESTED = "Runnel, Promise, chains in a chain";

  /** The outer chain and the two in it. */
  private static final int NESTED_RUNS = 3;

  @Override
  public void write(Effort effort, Page page) throws Exception {
    List<Contender<Start>> contenders = LoopContenders.on(new EventLoop(0)).all();
    Rows rows = new Jmh(effort).run(LoopBenchmark.class, contenders);
    page.line("");
    page.line("### C. `invokeAsync`, asynchronous steps that all suspend, 256 runs in flight");
    RatioTable.write(page, rows, row -> rows.get(BASE, row.steps()), BASE);
    for (int steps : List.of(1, 5, 10)) {
      page.atMost(
          64 * steps + 40,
          own(rows.get("Runnel", steps)),
          " B",
          "C: at most 64 B a suspension + 40: " + (64 * steps + 40) + " B at " + steps);
    }
    retained(contenders, page);
    page.atMost(1, rows.ratio("Runnel", BASE, 5), "x", "C: not slower than `thenCompose`");
    page.atMost(48, own(rows.get(PROMISE, 5)), " B", "C, `Promise`: at most 48 B a run");
    page.atMost(0.5, rows.ratio(PROMISE, BASE, 5), "x", "C, `Promise`: at most 0.5x `thenCompose`");
    page.atMost(
        48,
        own(rows.get(NESTED, 5)) / NESTED_RUNS,
        " B",
        "C, chains in a chain: at most 48 B a run, of which there are " + NESTED_RUNS);
    page.atMost(
        0.5, rows.ratio(NESTED, BASE, 5), "x", "C, chains in a chain: at most 0.5x `thenCompose`");
  }

  /** Without the futures of the steps, 24 B each, and the benchmark's observer, 64 B. */
  private static double own(Row row) {
    return Math.rint(row.bytes()) - 24 * row.steps() - 64;
  }

  private static void retained(List<Contender<Start>> contenders, Page page) throws Exception {
    page.line("");
    page.line("| retained by a run at the first of 5 steps | B |");
    page.line("| --- | ---: |");
    for (Contender<Start> contender : contenders) {
      if (contender.steps() == 5) {
        Progress.say("  retained: " + contender.name());
        double bytes =
            new Child(SuspendedProcess.class)
                .with("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                .number(contender.key());
        page.line("| %s | %.0f |", contender.name(), bytes);
        if (contender.name().equals("Runnel")) {
          page.atMost(128, Math.rint(bytes), " B", "C: at most 128 B retained by a run in flight");
        }
      }
    }
  }
}
