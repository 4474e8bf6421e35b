package io.runnel.benchmarks.engine.suspended;

import io.runnel.benchmarks.engine.Payload;
import org.jspecify.annotations.Nullable;

/** Starts a run. */
@FunctionalInterface
public interface Start {

  /**
   * Starts one.
   *
   * @param payload its input
   * @param finish observes its end, if there is one
   * @return its future
   */
  Object run(Payload payload, @Nullable Finish finish);
}
