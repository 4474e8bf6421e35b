package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;

/** A chain that streams, as the processor would generate it, put together from lambdas. */
public final class TestStreamChain<I, C, O> extends StreamChainRunnel<I, C, O> {

  private final Choice choice;
  private final List<TestStep> steps;

  public TestStreamChain(Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    this(Choice.NONE, plan, fold, bridge, steps);
  }

  /** A chain with routes. */
  public TestStreamChain(Choice choice, Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    super(plan, fold, bridge);
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
