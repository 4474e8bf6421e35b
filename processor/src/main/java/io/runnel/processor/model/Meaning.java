package io.runnel.processor.model;

import java.util.List;
import java.util.Optional;

/** What a name in a chain means. */
public sealed interface Meaning {

  /**
   * One step.
   *
   * @param hidden where that is a chain, the step of the same name farther out, if there is one
   */
  record Found(StepModel step, Optional<StepModel> hidden) implements Meaning {}

  /** Any of several steps, with nothing to prefer one. */
  record Ambiguous(List<StepModel> candidates) implements Meaning {}

  /** Nothing that is in scope. */
  record Unknown() implements Meaning {}

  /** {@code _}: what arrives goes on as it is. */
  record PassThrough() implements Meaning {}
}
