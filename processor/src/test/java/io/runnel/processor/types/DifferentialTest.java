package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The engine and javac agree on which values a method accepts, and on what it returns then. */
class DifferentialTest {

  private static final int BATCH = 100;
  private static final List<String> OWNERS =
      List.of(
          "<String, Integer>",
          "<List<? extends Number>, String>",
          "",
          "<Q, Q>",
          "<Base<? super Integer>[], BarFoo>",
          "<Z, Color>");

  @Test
  void edgesAreAcceptedAndTypedAsByJavac() {
    long seed = Long.getLong("types.seed", 42);
    int pairs = Integer.getInteger("types.pairs", 4000);
    Random random = new Random(seed);
    List<EdgeBatch> batches = new ArrayList<>();
    for (int i = 0; i < pairs / BATCH; i++) {
      List<Edge> edges = new ArrayList<>();
      for (int j = 0; j < BATCH; j++) {
        edges.add(Edge.random(random));
      }
      batches.add(new EdgeBatch("Batch" + i, OWNERS.get(i % OWNERS.size()), edges));
    }
    assertThat(run(batches)).isEmpty();
  }

  /** What engine and javac do not agree on. */
  static List<String> run(List<EdgeBatch> batches) {
    Totals totals = new Totals();
    totals.run(batches);
    System.out.println(totals);
    return totals.disagreements;
  }

  private static final class Totals {

    final List<String> disagreements = new ArrayList<>();
    int accepted;
    int rejected;
    int malformed;
    final List<String> crashes = new ArrayList<>();

    /** Where javac itself breaks down, it is asked about less and less, to leave out the cause. */
    void run(List<EdgeBatch> batches) {
      Sources universe = new Sources("Universe");
      Universe.SOURCE.lines().forEach(universe::line);
      List<Sources> sources = new ArrayList<>(List.of(universe));
      batches.forEach(batch -> sources.add(batch.source()));
      Oracle oracle;
      try {
        oracle = Oracle.of(sources);
      } catch (IllegalStateException e) {
        int half = batches.size() / 2;
        if (half > 0) {
          run(batches.subList(0, half));
          run(batches.subList(half, batches.size()));
        } else if (batches.get(0).size() > 1) {
          run(batches.get(0).halves());
        } else {
          crashes.add(e.getCause() + ": " + batches.get(0));
        }
        return;
      }
      for (EdgeBatch batch : batches) {
        batch.compare(oracle);
        disagreements.addAll(batch.disagreements);
        accepted += batch.accepted;
        rejected += batch.rejected;
        malformed += batch.malformed;
      }
    }

    @Override
    public String toString() {
      int all = accepted + rejected;
      return "%d pairs: %d accepted, %d rejected, agreement %s %% (%d malformed, %d broke javac)"
              .formatted(
                  all,
                  accepted,
                  rejected,
                  disagreements.isEmpty() ? "100" : 100.0 * (all - disagreements.size()) / all,
                  malformed,
                  crashes.size())
          + String.join("\n", crashes);
    }
  }
}
