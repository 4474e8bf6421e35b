package io.runnel.benchmarks.compile;

import io.runnel.benchmarks.measure.Times;
import io.runnel.benchmarks.measure.Variant;
import java.util.Map;

/**
 * All times for one number of chains.
 *
 * @param mapstruct as many generated classes as {@code runnel} has
 */
record Result(int chains, Workload runnel, Workload mapstruct, Map<Variant, Times> times) {

  Cost medians(Workload workload) {
    return Cost.of(workload, times, Times::median);
  }

  Cost minima(Workload workload) {
    return Cost.of(workload, times, Times::min);
  }
}
