package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.ready.ReadyBenchmark;
import io.runnel.benchmarks.engine.ready.ReadyContenders;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Scenario B. */
final class ReadySection implements Section {

  private static final String HAND = "hand-written, isDone";

  @Override
  public void write(Effort effort, Page page) throws RunnerException {
    Rows rows = new Jmh(effort).run(ReadyBenchmark.class, ReadyContenders.ALL.all());
    page.line("");
    page.line("### B. `invokeAsync`, asynchronous steps that are complete already");
    RatioTable.write(page, rows, row -> row.steps() == 5 ? rows.get(HAND, 5) : null, HAND);
    double bytes = 0;
    for (int steps : List.of(1, 5, 10)) {
      bytes = Math.max(bytes, Math.rint(rows.get("Runnel", steps).bytes()));
    }
    page.atMost(24, bytes, " B", "B: 24 B at 1, 5 and 10 steps");
    page.atMost(
        1.1, rows.ratio("Runnel", HAND, 5), "x", "B: at most 1.1x hand-written `isDone` code");
    page.atLeast(
        2.2,
        rows.ratio("thenCompose", "Runnel", 5),
        "x",
        "B: at least 2.2x faster than `thenCompose`");
  }
}
