package io.runnel.support;

import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/**
 * One step as a function.
 *
 * @param <I> what goes in
 */
@FunctionalInterface
public interface StepCall<I extends @Nullable Object> {

  /** Calls the step: its value, its stage, or the source of its chunks. */
  @Nullable Object call(I input, RunContext run) throws Throwable;
}
