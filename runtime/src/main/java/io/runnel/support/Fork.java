package io.runnel.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An element that is made of several steps. */
abstract sealed class Fork implements Element permits Route, FanOut {

  private final String chain;
  private final int position;
  private final StepPlan[] branches;
  private final boolean caught;

  Fork(String chain, int position, List<StepPlan> branches, boolean caught) {
    this.chain = chain;
    this.position = position;
    this.branches = branches.toArray(new StepPlan[0]);
    this.caught = caught;
  }

  /** The operator between the branches. */
  abstract String operator();

  final int size() {
    return branches.length;
  }

  /** A branch, from 0. */
  final StepPlan branch(int index) {
    return branches[index];
  }

  @Override
  public final String chain() {
    return chain;
  }

  @Override
  public final int position() {
    return position;
  }

  @Override
  public final boolean caught() {
    return caught;
  }

  @Override
  public final boolean catches() {
    return caught || Arrays.stream(branches).anyMatch(StepPlan::caught);
  }

  @Override
  public final String name() {
    return Arrays.stream(branches).map(StepPlan::name).collect(Collectors.joining(operator()));
  }

  @Override
  public final String text() {
    return Arrays.stream(branches)
        .map(StepPlan::text)
        .collect(Collectors.joining(operator(), caught ? "try (" : "(", ")"));
  }

  @Override
  public final String toString() {
    return word() + "[" + name() + "]";
  }
}
