package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Plan;
import java.util.List;

/** A chain as the processor would generate it, put together from lambdas. */
public final class TestChain<I, O> extends ChainRunnel<I, O> {

  private final Choice choice;
  private final List<TestStep> steps;

  public TestChain(Plan plan, Bridge bridge, TestStep... steps) {
    this(Choice.NONE, plan, bridge, steps);
  }

  /** A chain with routes. */
  public TestChain(Choice choice, Plan plan, Bridge bridge, TestStep... steps) {
    super(plan, bridge);
    this.choice = choice;
    this.steps = List.of(steps);
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return steps.get(call - 1).call(value, run);
  }

  @Override
  protected int choose(int position, Object value) {
    return choice.choose(position, value);
  }
}
