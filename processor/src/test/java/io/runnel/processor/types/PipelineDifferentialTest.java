package io.runnel.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * A chain is accepted exactly when javac accepts its calls written one below the other, and what is
 * generated for it compiles without a warning.
 */
class PipelineDifferentialTest {

  private static final int BATCH = 25;

  private final List<String> disagreements = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int accepted;
  private int rejected;
  private int noSteps;
  private int crashes;

  @Test
  void chainsAreAcceptedAsByJavacAndTheirClassesCompile() {
    Random random = new Random(Long.getLong("types.seed", 17));
    int pairs = Integer.getInteger("chains.pairs", 600);
    List<ChainBatch> batches = new ArrayList<>();
    for (int i = 0; i < pairs / BATCH; i++) {
      batches.add(new ChainBatch("" + i, edges(random)));
    }

    run(batches);

    System.out.printf(
        "%d chains: %d accepted, %d refused, agreement %s (%d more: no steps; %d broke javac)%n",
        accepted + rejected,
        accepted,
        rejected,
        disagreements.isEmpty() ? "100 %" : "not in " + disagreements.size(),
        noSteps,
        crashes);
    assertThat(told).as("of generated code, or of nothing").isEmpty();
    assertThat(disagreements).isEmpty();
  }

  /** Where javac itself breaks down over the calls, it is asked about fewer of them. */
  private void run(List<ChainBatch> batches) {
    List<ChainBatch> fine;
    Verdicts calls;
    try {
      Verdicts steps = Verdicts.of(sources(batches, ChainBatch::calls), List.of());
      fine = batches.stream().map(batch -> batch.wellFormed(steps)).toList();
      calls = Verdicts.of(sources(fine, ChainBatch::calls), List.of());
    } catch (IllegalStateException broken) {
      split(batches);
      return;
    }
    Verdicts chains = Verdicts.processing(sources(fine, ChainBatch::chains), List.of());
    told.addAll(chains.outsideOf("Chains", "Steps", "Universe"));
    fine.forEach(batch -> batch.compare(calls, chains));
    Verdicts generated =
        Verdicts.processing(
            sources(fine, ChainBatch::acceptedChains),
            List.of("-Xlint:all,-processing,-auxiliaryclass"));
    told.addAll(generated.outsideOf("Universe", "Steps"));
    for (ChainBatch batch : fine) {
      accepted += batch.accepted();
      rejected += batch.rejected();
      noSteps += batch.others();
      disagreements.addAll(batch.disagreements());
    }
  }

  private void split(List<ChainBatch> batches) {
    int half = batches.size() / 2;
    if (half > 0) {
      run(batches.subList(0, half));
      run(batches.subList(half, batches.size()));
    } else if (batches.get(0).size() > 1) {
      batches.get(0).halves().forEach(batch -> run(List.of(batch)));
    } else {
      crashes++;
    }
  }

  private static List<Edge> edges(Random random) {
    List<Edge> edges = new ArrayList<>();
    while (edges.size() < BATCH) {
      Edge edge = Edge.random(random);
      if (ChainBatch.isPossible(edge)) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static List<Sources> sources(
      List<ChainBatch> batches, Function<ChainBatch, Sources> written) {
    Sources universe = new Sources("Universe");
    Universe.SOURCE.lines().forEach(universe::line);
    List<Sources> sources = new ArrayList<>(List.of(universe));
    for (ChainBatch batch : batches) {
      sources.add(batch.steps());
      sources.add(written.apply(batch));
    }
    return sources;
  }
}
