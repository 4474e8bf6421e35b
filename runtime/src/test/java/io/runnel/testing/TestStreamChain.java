package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;

/** A chain that streams, as the processor would generate it, put together from lambdas. */
public final class TestStreamChain<I, C, O> extends StreamChainRunnel<I, C, O> {

  private final List<TestStep> steps;

  public TestStreamChain(Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    super(plan, fold, bridge);
    this.steps = List.of(steps);
  }

  @Override
  protected Object step(int position, Object value, RunContext run) throws Throwable {
    return steps.get(position - 1).call(value, run);
  }
}
