package io.runnel.benchmarks.compile;

import java.util.List;

/** The times of one variant, in milliseconds and in order of the rounds. */
record Times(List<Double> millis) {

  Times {
    millis = List.copyOf(millis);
  }

  double median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double min() {
    return millis.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  double max() {
    return millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
