package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * A part of a run that is cancelled alone, and has a place in the budget of its own. For everybody
 * outside it is the run.
 */
class PartRun extends Run {

  private final Run whole;

  PartRun(Run whole) {
    this(whole, Permit.of(whole.config(), whole.permit()));
  }

  PartRun(Run whole, @Nullable Permit permit) {
    super(whole, permit);
    this.whole = whole;
  }

  @Override
  final Run whole() {
    return whole.whole();
  }

  @Override
  final boolean isInBranch() {
    return true;
  }

  @Override
  final void doing(StepPlan step) {
    whole.doing(step);
  }
}
