package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.VirtualThreads;
import io.runnel.benchmarks.engine.offload.Hops;
import io.runnel.benchmarks.engine.offload.MixedBenchmark;
import io.runnel.benchmarks.engine.offload.MixedContenders;
import io.runnel.benchmarks.engine.offload.Start;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Scenario D. */
final class OffloadSection implements Section {

  @Override
  public void write(Effort effort, Page page) throws RunnerException {
    List<Contender<Start>> contenders = MixedContenders.ALL.all();
    Rows rows = new Jmh(effort).run(MixedBenchmark.class, contenders);
    page.line("");
    page.line("### D. Synchronous steps (S) on an executor, among asynchronous ones (A)");
    page.line("");
    page.line("256 runs in flight; two threads, or a virtual thread for each hop.");
    RatioTable.write(page, rows, row -> base(rows, row), MixedContenders.EACH);
    hops(contenders, page);
    target(rows, page, MixedContenders.PAIRS, "");
    if (VirtualThreads.exist()) {
      target(rows, page, MixedContenders.PAIRS, MixedContenders.VIRTUAL);
    }
  }

  private static Row base(Rows rows, Row row) {
    String name = row.contender();
    String shape = name.substring(0, name.indexOf(' ') + 1);
    String threads = name.endsWith(MixedContenders.VIRTUAL) ? MixedContenders.VIRTUAL : "";
    return rows.get(shape + MixedContenders.EACH + threads, row.steps());
  }

  private static void hops(List<Contender<Start>> contenders, Page page) {
    page.line("");
    page.line("| contender | hops a run |");
    page.line("| --- | ---: |");
    for (Contender<Start> contender : contenders) {
      if (contender.name().endsWith(MixedContenders.VIRTUAL)) {
        continue;
      }
      int hops = Hops.of(contender);
      page.line("| %s | %d |", contender.name(), hops);
      if (contender.name().equals(MixedContenders.PAIRS + MixedContenders.RUNNEL)) {
        page.atMost(2, hops, "", "D, SSASS: 2 hops");
      }
    }
  }

  private static void target(Rows rows, Page page, String shape, String threads) {
    String runnel = shape + MixedContenders.RUNNEL + threads;
    String base = shape + MixedContenders.EACH + threads;
    page.atMost(
        0.65,
        rows.ratio(runnel, base, 5),
        "x",
        "D, SSASS" + threads + ": at most 0.65x the time of `thenApplyAsync` per step");
    page.atMost(
        0.5,
        rows.get(runnel, 5).bytes() / rows.get(base, 5).bytes(),
        "x",
        "D, SSASS" + threads + ": at most 0.5x its bytes");
  }
}
