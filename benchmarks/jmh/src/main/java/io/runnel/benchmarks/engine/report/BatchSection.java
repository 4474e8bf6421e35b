package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.batch.BatchContenders;
import io.runnel.benchmarks.engine.batch.BatchProcess;
import io.runnel.benchmarks.engine.batch.Delay;
import io.runnel.benchmarks.engine.batch.Start;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Scenario E, but for the memory. */
final class BatchSection implements Section {

  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
  private static final int LIMITED = 10_000;
  private static final int LIMIT = 1_000;
  private static final String WARMUPS = "3";

  @Override
  public void write(Effort effort, Page page) throws Exception {
    List<Contender<Start>> contenders = BatchContenders.on(new Delay(1)).all();
    page.line("");
    page.line("### E. Batches of one asynchronous step of 50 ms");
    page.line("");
    page.line(
        "How many times the ideal, 50 ms for as many items as may be in flight; the median of");
    page.line("%d behind %s that are not timed. Not run: \"-\".", effort.batches(), WARMUPS);
    page.line("");
    page.line("| contender | 100 | 1 000 | 10 000 | 100 000 | 10 000, at most 1 000 at once |");
    page.line("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (Contender<Start> contender : contenders) {
      Progress.say("  " + contender.name());
      List<Double> times = new ArrayList<>();
      for (int size : SIZES) {
        times.add(
            isSlow(contender, size, effort)
                ? Double.NaN
                : time(effort, contender, size, Start.UNLIMITED));
      }
      times.add(
          contender.name().equals("allOf")
              ? Double.NaN
              : time(effort, contender, LIMITED, LIMIT) * LIMIT / LIMITED);
      page.line(
          "| %s | %s |",
          contender.name(), String.join(" | ", times.stream().map(Page::number).toList()));
      if (contender.name().equals("Runnel")) {
        targets(times, page);
      }
    }
    new BatchMemory(contenders).write(effort, page);
  }

  private static void targets(List<Double> times, Page page) {
    double worst = Math.max(Math.max(times.get(0), times.get(1)), times.get(2));
    page.atMost(1.05, worst, "x", "E: at most 1.05x the ideal up to 10 000 items");
    page.atMost(1.05, times.get(4), "x", "E: likewise for 10 000 items, 1 000 at once");
    page.atMost(1.4, times.get(3), "x", "E: linear, at most 1.4x the ideal, for 100 000 items");
  }

  private static boolean isSlow(Contender<Start> contender, int size, Effort effort) {
    return size > effort.quadratic()
        && List.of(BatchContenders.REACTOR_UNORDERED, BatchContenders.MUTINY_UNORDERED)
            .contains(contender.name());
  }

  /** The median as a multiple of 50 ms. */
  private static double time(Effort effort, Contender<Start> contender, int size, int limit)
      throws IOException, InterruptedException {
    List<Double> millis =
        new Child(BatchProcess.class)
            .with("-Xms4g", "-Xmx4g", "-XX:+UseG1GC")
            .numbers(
                contender.key(),
                String.valueOf(size),
                String.valueOf(limit),
                WARMUPS,
                String.valueOf(effort.batches()));
    return millis.isEmpty()
        ? Double.POSITIVE_INFINITY
        : millis.stream().sorted().toList().get(millis.size() / 2) / Delay.MILLIS;
  }
}
