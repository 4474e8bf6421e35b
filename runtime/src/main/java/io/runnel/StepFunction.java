package io.runnel;

import org.jspecify.annotations.Nullable;

/**
 * A synchronous step written as a lambda; it may block and may throw.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
@FunctionalInterface
public interface StepFunction<I extends @Nullable Object, O extends @Nullable Object> {

  /**
   * Runs the step.
   *
   * @param input what the step before produced
   * @return what the step after gets
   * @throws Exception what the run then fails with
   */
  O apply(I input) throws Exception;
}
