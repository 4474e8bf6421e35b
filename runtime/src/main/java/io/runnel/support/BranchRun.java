package io.runnel.support;

/**
 * The part of a run that is one branch of a fan-out: for everybody outside it is the run, but it is
 * cancelled alone.
 */
final class BranchRun extends Run {

  /** Takes what a step of a branch fails with behind the cancel of the branch. */
  interface LateFailures {
    void failedToo(BranchRun branch, Throwable failure);
  }

  private final Run whole;
  private final LateFailures late;

  BranchRun(Run whole, LateFailures late) {
    super(whole);
    this.whole = whole;
    this.late = late;
  }

  @Override
  Run whole() {
    return whole;
  }

  @Override
  boolean isInBranch() {
    return true;
  }

  @Override
  void doing(StepPlan step) {
    whole.doing(step);
  }

  @Override
  void failedToo(Throwable failure) {
    late.failedToo(this, failure);
  }
}
