package io.runnel.support;

import io.runnel.RunContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of a chain, called by their numbers; what generated classes are to the engine. */
abstract class Steps {

  private final CompiledPlan plan;

  Steps(CompiledPlan plan) {
    this.plan = plan;
  }

  CompiledPlan plan() {
    return plan;
  }

  /**
   * Calls one step.
   *
   * @param call its number, from 1
   * @param value what the step before produced
   * @param run the run that it is part of
   * @return its value, its stage, the source of its chunks, or the runnable that it is
   */
  abstract @Nullable Object call(int call, @Nullable Object value, RunContext run) throws Throwable;

  /** Takes a chunk through the steps once a chunk; for plans that are fused. */
  @Nullable Object perChunk(Object chunk, PerChunk at) throws Throwable {
    return chunk;
  }

  /**
   * Chooses an alternative of a route.
   *
   * @param position the position of the route, from 1
   * @param value what the step before produced
   * @return the number of the alternative, from 1; 0 if none takes the value
   */
  abstract int choose(int position, @Nullable Object value);

  /** One of the values that a step takes in a list. */
  static @Nullable Object at(@Nullable Object values, int index) {
    return ((List<?>) Objects.requireNonNull(values, "values")).get(index);
  }
}
