package io.runnel.support;

/** What is written into a plan: an element, or what is done with the stream in front of it. */
sealed interface PlanPart permits Draft, PlanPart.Operator {

  void addTo(Assembly assembly);

  /** Something that is done with the stream so far. */
  @FunctionalInterface
  non-sealed interface Operator extends PlanPart {}
}
