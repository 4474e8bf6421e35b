package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** An element of a plan that is still being put together. */
sealed interface Draft extends PlanPart permits StepDraft, ForkDraft {

  /** Lets what becomes of it go on as an outcome. */
  void makeCaught();

  @Override
  default void addTo(Assembly assembly) {
    assembly.add(this);
  }

  /** The element, with its place in the plan. */
  Element number(Numbering numbers);

  /** Whether a stream goes on behind it. */
  boolean streams();

  /** How far it runs ahead, if it does. */
  @Nullable Lookahead lookahead();
}
