package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.sync.SyncBenchmark;
import io.runnel.benchmarks.engine.sync.SyncContenders;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Scenario A. */
final class SyncSection implements Section {

  private static final String HAND = "hand-written";

  @Override
  public void write(Effort effort, Page page) throws RunnerException {
    Rows rows = new Jmh(effort).run(SyncBenchmark.class, SyncContenders.ALL.all());
    page.line("");
    page.line("### A. `invoke`, steps that return their value");
    RatioTable.write(page, rows, row -> rows.get(HAND, row.steps()), HAND);
    double bytes = 0;
    double ratio = 0;
    for (int steps : List.of(1, 5, 10)) {
      bytes = Math.max(bytes, Math.rint(rows.get("Runnel", steps).bytes()));
      ratio = Math.max(ratio, rows.ratio("Runnel", HAND, steps));
    }
    List<String> reactive = List.of("RxJava", "Mutiny", "Reactor");
    page.atMost(0, bytes, " B", "A: 0 B at 1, 5 and 10 steps");
    page.atMost(1.05, ratio, "x", "A: at most 1.05x hand-written, at 1, 5 and 10 steps");
    page.atLeast(
        12,
        rows.fastest(reactive, "Runnel", 5),
        "x",
        "A: at least 12x faster than any reactive peer, at 5 steps");
  }
}
