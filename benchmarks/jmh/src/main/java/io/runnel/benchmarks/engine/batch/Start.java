package io.runnel.benchmarks.engine.batch;

import io.runnel.benchmarks.engine.Payload;
import java.util.List;
import java.util.function.Supplier;

/** Starts a batch. */
@FunctionalInterface
public interface Start {

  /** No limit. */
  int UNLIMITED = Integer.MAX_VALUE;

  /**
   * Starts one.
   *
   * @param inputs its items
   * @param limit how many may be in flight at once, or {@link #UNLIMITED}
   * @return waits for the results
   */
  Supplier<List<Payload>> run(List<Payload> inputs, int limit);
}
