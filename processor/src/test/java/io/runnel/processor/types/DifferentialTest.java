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

  static List<String> run(List<EdgeBatch> batches) {
    Sources universe = new Sources("Universe");
    Universe.SOURCE.lines().forEach(universe::line);
    List<Sources> sources = new ArrayList<>(List.of(universe));
    batches.forEach(batch -> sources.add(batch.source()));
    Oracle oracle = Oracle.of(sources);
    List<String> disagreements = new ArrayList<>();
    int accepted = 0;
    int rejected = 0;
    int malformed = 0;
    for (EdgeBatch batch : batches) {
      batch.compare(oracle);
      disagreements.addAll(batch.disagreements);
      accepted += batch.accepted;
      rejected += batch.rejected;
      malformed += batch.malformed;
    }
    int all = accepted + rejected;
    System.out.printf(
        "%d pairs: %d accepted, %d rejected (%d malformed), %d disagreements%n",
        all, accepted, rejected, malformed, disagreements.size());
    return disagreements;
  }
}
