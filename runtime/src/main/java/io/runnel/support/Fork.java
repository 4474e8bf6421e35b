package io.runnel.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An element that is made of several steps. */
abstract sealed class Fork implements Element permits Route, FanOut {

  private final String chain;
  private final int position;
  private final Element[] elements;
  private final StepPlan[] branches;
  private final boolean caught;

  /**
   * Forks.
   *
   * @param elements steps, and streams that one step opens
   */
  Fork(String chain, int position, List<Element> elements, boolean caught) {
    this.chain = chain;
    this.position = position;
    this.elements = elements.toArray(new Element[0]);
    this.branches = elements.stream().map(Fork::step).toArray(StepPlan[]::new);
    this.caught = caught;
  }

  /** The operator between the branches. */
  abstract String operator();

  final int size() {
    return branches.length;
  }

  private static StepPlan step(Element element) {
    return (StepPlan) (element instanceof Gather gather ? gather.stream().source() : element);
  }

  /** The step of a branch, from 0. */
  final StepPlan branch(int index) {
    return branches[index];
  }

  /** A branch as it runs. */
  final Element element(int index) {
    return elements[index];
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
    Function<Element, String> text =
        element -> element instanceof Gather gather ? gather.branchText() : element.text();
    return Arrays.stream(elements)
        .map(text)
        .collect(Collectors.joining(operator(), caught ? "try (" : "(", ")"));
  }

  @Override
  public final String toString() {
    return word() + "[" + name() + "]";
  }
}
