package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Times;
import io.runnel.benchmarks.measure.Variant;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a processor costs in one workload, in milliseconds: from medians, or from minima.
 *
 * @param processed the whole compilation, with the processor on
 * @param given the same class files, from sources that are all there
 * @param bare without what is generated
 */
record Cost(double processed, double given, double bare) {

  static Cost of(Workload workload, Map<Variant, Times> times, ToDoubleFunction<Times> figure) {
    return new Cost(
        figure.applyAsDouble(get(times, workload.processed())),
        figure.applyAsDouble(get(times, workload.given())),
        figure.applyAsDouble(get(times, workload.bare())));
  }

  /** The processor itself, and the rounds that javac goes through for it. */
  double processor() {
    return processed - given;
  }

  /** The processor's part of the whole compilation, from 0 to 1. */
  double share() {
    return processor() / processed;
  }

  /** What javac needs to compile the generated sources. */
  double generatedCode() {
    return given - bare;
  }

  private static Times get(Map<Variant, Times> times, Variant variant) {
    Times found = times.get(variant);
    if (found == null) {
      throw new IllegalArgumentException(variant.name() + " was not measured.");
    }
    return found;
  }
}
