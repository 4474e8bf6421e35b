package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * What is written into a plan that is still being put together: an element, or, as a lambda, what
 * is done with the stream in front of it.
 */
@FunctionalInterface
interface Draft {

  /** Puts it behind what is there. */
  void addTo(Assembly assembly);

  /** Lets what becomes of it go on as an outcome. */
  default void makeCaught() {
    throw StepList.noStep();
  }

  /** Whether a stream goes on behind it. */
  default boolean streams() {
    return false;
  }

  /** How far it runs ahead, if it does. */
  default @Nullable Lookahead lookahead() {
    return null;
  }
}
