package io.runnel.benchmarks.noise;

import java.util.List;

/**
 * What was found in a library.
 *
 * @param methods how many methods and constructors can be called from anywhere and have a body
 */
public record Measured(String library, int methods, List<Finding> findings) {

  double share() {
    return methods == 0 ? 0 : 100.0 * findings.size() / methods;
  }
}
