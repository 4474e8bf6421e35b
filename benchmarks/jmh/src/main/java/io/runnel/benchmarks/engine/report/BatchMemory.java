package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.batch.Start;
import io.runnel.benchmarks.engine.retained.BatchHeapProcess;
import java.io.IOException;
import java.util.List;

/** The memory of scenario E. */
final class BatchMemory implements Section {

  /** The step's own future, which every contender has. */
  private static final int FUTURE = 24;

  private static final int LIMIT = 100;

  private final List<Contender<Start>> contenders;

  BatchMemory(List<Contender<Start>> contenders) {
    this.contenders = contenders;
  }

  @Override
  public void write(Effort effort, Page page) throws IOException, InterruptedException {
    page.line("");
    page.line(
        "Retained by an item, of 10 000: in flight, without the step's own future (24 B), and on");
    page.line("average when all but %d of them wait.", LIMIT);
    page.line("");
    page.line("| contender | in flight, B | most waiting, B |");
    page.line("| --- | ---: | ---: |");
    for (Contender<Start> contender : contenders) {
      Progress.say("  retained: " + contender.name());
      double inFlight = bytes(contender, Start.UNLIMITED) - FUTURE;
      double waiting = contender.name().equals("allOf") ? Double.NaN : bytes(contender, LIMIT);
      page.line("| %s | %s | %s |", contender.name(), Page.number(inFlight), Page.number(waiting));
      if (contender.name().equals("Runnel")) {
        page.atMost(
            100,
            inFlight,
            " B",
            "E: at most 100 B retained by an item in flight, beyond the step's future");
        page.atMost(8, waitingAlone(waiting, inFlight), " B", "E: at most 8 B by one that waits");
      }
    }
  }

  private static double bytes(Contender<Start> contender, int limit)
      throws IOException, InterruptedException {
    return new Child(BatchHeapProcess.class)
            .with("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
            .numbers(contender.key(), String.valueOf(limit))
            .stream()
            .findFirst()
            .orElse(Double.NaN);
  }

  /** Without the share of the hundred that are in flight, 1 % of all. */
  private static double waitingAlone(double average, double inFlight) {
    return (average - 0.01 * (inFlight + FUTURE)) / 0.99;
  }
}
