package io.runnel.processor.model;

import java.util.List;

/** What a name in a chain means. */
public sealed interface Meaning {

  /** One step. */
  record Found(StepModel step) implements Meaning {}

  /** Any of several steps, with nothing to prefer one. */
  record Ambiguous(List<StepModel> candidates) implements Meaning {}

  /** Nothing that is in scope. */
  record Unknown() implements Meaning {}

  /** {@code _}: what arrives goes on as it is. */
  record PassThrough() implements Meaning {}
}
