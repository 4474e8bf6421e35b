package io.runnel.support;

/** An element of a plan that is still being put together. */
sealed interface Draft permits StepDraft, ForkDraft {

  /** Lets what becomes of it go on as an outcome. */
  void makeCaught();

  /** The element, with its place in the plan. */
  Element number(Numbering numbers);

  boolean streams();
}
