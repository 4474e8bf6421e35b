package io.runnel.support;

/** The part of a run that is one branch of a fan-out. */
final class BranchRun extends PartRun {

  /** Takes what a step of a branch fails with behind the cancel of the branch. */
  interface LateFailures {
    void failedToo(BranchRun branch, Throwable failure);
  }

  private final LateFailures late;

  BranchRun(Run whole, LateFailures late) {
    super(whole);
    this.late = late;
  }

  @Override
  void failedToo(Throwable failure) {
    late.failedToo(this, failure);
  }
}
