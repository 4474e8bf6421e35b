package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.Optional;

/**
 * What a {@code @From} parameter takes.
 *
 * @param parameter the parameter
 * @param type the type of the value; empty if there is none
 * @param number the number of the call that produced it, 0 for the chain's input
 * @param flaw why there is no such value; empty if there is one
 */
public record EarlierModel(
    ParameterModel parameter, Optional<JavaType> type, int number, String flaw) {

  /** Whether a step of that name stands before. */
  public boolean isFound() {
    return number > 0 || parameter.from().isEmpty();
  }
}
