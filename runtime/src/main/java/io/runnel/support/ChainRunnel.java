package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/**
 * What a generated chain of one value extends. Where its plan has a stream in the middle, the
 * chunks are collected before it goes on.
 */
public abstract class ChainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends PlainRunnel<I, O> {

  private @Nullable ChainSteps steps; // made by the first run that needs them; all are alike

  /** Made by generated constructors. */
  protected ChainRunnel(Plan plan, Bridge bridge) {
    super(plan, bridge);
  }

  @Override
  final ChainSteps steps() {
    ChainSteps made = steps;
    if (made == null) {
      made = new ChainSteps(plan(), this);
      steps = made;
    }
    return made;
  }

  /**
   * Calls one step.
   *
   * @param call its number, from 1; branches are counted
   * @param value what the step before produced
   * @param run the run that it is part of
   * @return its value, its stage, the source of its chunks, or the runnable that it is
   */
  protected abstract @Nullable Object step(int call, @Nullable Object value, RunContext run)
      throws Throwable;

  /**
   * Chooses an alternative of a route; for chains that have one.
   *
   * @param position the position of the route, from 1; a fan-out or a route is one element
   * @param value what the step before produced
   * @return the number of the alternative, from 1; 0 if none takes the value
   */
  protected int choose(int position, @Nullable Object value) {
    throw noSuchStep(position);
  }

  /** One of the values that a step takes in a list. */
  protected static @Nullable Object at(@Nullable Object values, int index) {
    return Steps.at(values, index);
  }

  @Override
  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    return steps().runSync(run, input);
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    steps().runAsync(run, input, done);
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> inline[headline]}. */
  @Override
  public final String toString() {
    return steps().plan().toString();
  }
}
