package io.runnel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One step at its place in a chain.
 *
 * @param position its number, from 1
 * @param element what is written there
 * @param step the step that it means; empty if it means none that is sound
 * @param arrival what arrives
 * @param fit how that fits
 * @param converters where it does not, the steps in scope that would fit between
 * @param unexported why the chain's module cannot see what the step mentions, if so
 */
public record LinkModel(
    int position,
    ElementModel element,
    Optional<StepModel> step,
    Arrival arrival,
    Fit fit,
    List<StepModel> converters,
    Optional<String> unexported) {

  /** The step of a chain that was accepted. */
  public StepModel stepOrThrow() {
    return step.orElseThrow();
  }
}
