package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.ChainRunnel;
import io.runnel.support.Plan;
import java.util.List;

/** A chain as the processor would generate it, put together from lambdas. */
public final class TestChain<I, O> extends ChainRunnel<I, O> {

  private final List<TestStep> steps;

  public TestChain(Plan plan, Bridge bridge, TestStep... steps) {
    super(plan, bridge);
    this.steps = List.of(steps);
  }

  @Override
  protected Object step(int position, Object value, RunContext run) throws Throwable {
    return steps.get(position - 1).call(value, run);
  }
}
