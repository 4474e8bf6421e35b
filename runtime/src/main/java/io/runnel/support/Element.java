package io.runnel.support;

/** What stands between two arrows of a plan: a step, a route or a fan-out. */
sealed interface Element permits StepPlan, Fork, Gather {

  /** The chain that it is part of. */
  String chain();

  /** Its place among the elements, from 1. */
  int position();

  String name();

  /** How it runs, in a word. */
  String word();

  /** Whether what becomes of it goes on as an {@code Outcome}. */
  boolean caught();

  /** Whether it, or a branch of it, makes an outcome. */
  boolean catches();

  /** Itself in the text of the plan. */
  String text();

  /** Names it at the beginning of a message. */
  default String where() {
    return chain() + ", step " + position() + ", " + this + ": ";
  }
}
