package io.runnel.benchmarks.measure;

import java.util.List;

/**
 * The times of one variant, in milliseconds and in order of the rounds, and the most heap that a
 * round had in use, in megabytes.
 */
public record Times(List<Double> millis, double peak) {

  public Times {
    millis = List.copyOf(millis);
  }

  public double median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  public double min() {
    return millis.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  public double max() {
    return millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
