package io.runnel.benchmarks.engine.report;

import io.runnel.benchmarks.engine.stream.StreamBenchmark;
import io.runnel.benchmarks.engine.stream.StreamContenders;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Scenario F. */
final class StreamSection implements Section {

  private static final String LOOP = "plain loop";
  private static final String PUSHED = "Runnel, streamAsync";
  private static final String PULLED = "Runnel, stream";
  private static final String BEHIND = ", behind a publisher";
  private static final String GENERATED = "Runnel, generator, ";

  @Override
  public void write(Effort effort, Page page) throws RunnerException {
    Rows rows = aChunk(new Jmh(effort).run(StreamBenchmark.class, StreamContenders.ALL.all()));
    page.line("");
    page.line("### F. A stream of a million chunks, each through steps that return their value");
    page.line("");
    page.line("ns and bytes are for one chunk.");
    RatioTable.write(page, rows, row -> row.steps() == 3 ? rows.get(LOOP, 3) : null, LOOP);
    double bytes = 0;
    for (String form : List.of(PUSHED, PULLED, "Runnel" + BEHIND)) {
      bytes = Math.max(bytes, Math.rint(rows.get(form, 3).bytes()));
    }
    page.atMost(0, bytes, " B", "F: 0 B a chunk");
    page.atMost(2, rows.ratio(PUSHED, LOOP, 3), "x", "F, `streamAsync`: at most 2x the plain loop");
    page.atMost(2, rows.ratio(PULLED, LOOP, 3), "x", "F, `stream`: at most 2x the plain loop");
    List<String> peers = List.of("java.util.stream", "RxJava", "Mutiny", "Reactor");
    page.atLeast(
        3.2,
        rows.fastest(peers, PUSHED, 3),
        "x",
        "F, `streamAsync`: at least 3.2x faster than the fastest peer");
    page.atLeast(
        4.5,
        rows.ratio("Reactor" + BEHIND, "Runnel" + BEHIND, 3),
        "x",
        "F, behind a publisher: at least 4.5x faster than `Flux.map`");
    page.atLeast(
        1_000,
        1e6 / rows.get(GENERATED + "streamAsync", 0).least(),
        "",
        "F, generators: at least 1 000 thousand chunks a second in `streamAsync`");
    page.atLeast(
        555,
        1e6 / rows.get(GENERATED + "stream", 0).least(),
        "",
        "F, generators: at least 555 thousand in `stream`");
  }

  private static Rows aChunk(Rows runs) {
    List<Row> chunks = new ArrayList<>();
    for (Row run : runs.all()) {
      double n = StreamContenders.CHUNKS;
      chunks.add(
          new Row(run.contender(), run.steps(), run.nanos() / n, run.least() / n, run.bytes() / n));
    }
    return new Rows(chunks);
  }
}
