package io.runnel.support;

import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/** The steps of a chain, called by their positions; what generated classes are to the engine. */
abstract class Steps {

  private final Plan plan;

  Steps(Plan plan) {
    this.plan = plan;
  }

  Plan plan() {
    return plan;
  }

  /**
   * Calls one step.
   *
   * @param position its position, from 1
   * @param value what the step before produced
   * @param run the run that it is part of
   * @return its value, its stage, or the source of its chunks
   */
  abstract @Nullable Object call(int position, @Nullable Object value, RunContext run)
      throws Throwable;

  /** Refuses null where a step takes a primitive. */
  <T> T present(int position, @Nullable T value) {
    return Failures.nonNull(value, plan, position, "it takes a primitive, but got null");
  }

  /** There is no such step; generated code never asks for one. */
  IllegalStateException noSuchStep(int position) {
    return new IllegalStateException(plan.chain() + " has no step " + position);
  }
}
