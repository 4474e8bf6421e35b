package io.runnel.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles all variants in turn, round by round, so that they share the machine's good and bad
 * times.
 */
public record Rounds(Compiler compiler, int warmups, int rounds) {

  public Map<Variant, Times> run(List<Variant> variants) throws IOException, InterruptedException {
    Map<Variant, List<Double>> millis = new LinkedHashMap<>();
    Map<Variant, Double> peaks = new LinkedHashMap<>();
    for (int round = -warmups; round < rounds; round++) {
      List<Variant> order = new ArrayList<>(variants);
      // Each variant comes first and last as often as the others.
      Collections.rotate(order, -round);
      for (Variant variant : order) {
        variant.clean();
        double took = compiler.time(variant.arguments()) / 1e6;
        if (round >= 0) {
          millis.computeIfAbsent(variant, first -> new ArrayList<>()).add(took);
          peaks.merge(variant, compiler.peak(), Math::max);
        }
      }
      Progress.say("round " + (round + warmups + 1) + " of " + (warmups + rounds));
    }
    Map<Variant, Times> times = new LinkedHashMap<>();
    millis.forEach(
        (variant, each) -> times.put(variant, new Times(each, peaks.getOrDefault(variant, 0.0))));
    return times;
  }
}
