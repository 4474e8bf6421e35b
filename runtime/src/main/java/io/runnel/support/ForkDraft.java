package io.runnel.support;

import java.util.ArrayList;
import java.util.List;

/** A route or a fan-out of a plan that is still being put together. */
final class ForkDraft implements Draft {

  private final boolean all;
  private final List<StepDraft> branches;
  private boolean caught;

  /**
   * A route, or a fan-out.
   *
   * @param all whether all branches run; else one of them is chosen
   */
  ForkDraft(boolean all, List<StepDraft> branches) {
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("there are no branches");
    }
    this.all = all;
    this.branches = branches;
  }

  @Override
  public void makeCaught() {
    caught = true;
  }

  @Override
  public boolean streams() {
    return false;
  }

  @Override
  public Fork number(Numbering numbers) {
    List<StepPlan> steps = new ArrayList<>();
    for (StepDraft branch : branches) {
      steps.add((StepPlan) branch.number(numbers));
    }
    return all
        ? new FanOut(numbers.chain(), numbers.position(), steps, caught)
        : new Route(numbers.chain(), numbers.position(), steps, caught);
  }
}
