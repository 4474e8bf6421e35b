package io.runnel.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    if (all && branches.stream().anyMatch(Draft::streams)) {
      throw new IllegalArgumentException(
          "a branch has to make a value of the stream that it opens");
    }
    this.all = all;
    this.branches = branches;
  }

  @Override
  public void makeCaught() {
    if (streams()) {
      throw Failures.misuse("only an element of one value can be caught");
    }
    caught = true;
  }

  /** A route that leads to a stream at times is one always. */
  @Override
  public boolean streams() {
    return branches.stream().anyMatch(Draft::streams);
  }

  @Override
  public @Nullable Lookahead lookahead() {
    Lookahead furthest = null;
    for (StepDraft branch : branches) {
      Lookahead one = branch.lookahead();
      if (one != null) {
        furthest = furthest == null ? one : furthest.with(one);
      }
    }
    return furthest;
  }

  @Override
  public void addTo(Assembly assembly) {
    Numbering numbers = assembly.numbers();
    List<Element> elements = branches.stream().map(branch -> branch.number(numbers)).toList();
    assembly.add(
        this,
        all
            ? new FanOut(numbers.chain(), numbers.position(), elements, caught)
            : new Route(numbers.chain(), numbers.position(), elements, caught));
  }
}
