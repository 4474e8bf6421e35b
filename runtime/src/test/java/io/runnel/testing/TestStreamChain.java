package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.Fold;
import io.runnel.support.PerChunk;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A chain that streams, as the processor would generate it, put together from lambdas. */
public final class TestStreamChain<I, C, O> extends StreamChainRunnel<I, C, O> {

  private final Choice choice;
  private final List<TestStep> steps;

  // of a chain without branches, which alone may be fused
  private final int source;
  private final int perChunk;

  private final AtomicLong fused = new AtomicLong();

  public TestStreamChain(Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    this(Choice.NONE, plan, fold, bridge, steps);
  }

  /** A chain with routes. */
  public TestStreamChain(Choice choice, Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    super(plan.fused(), fold, bridge);
    this.choice = choice;
    this.steps = List.of(steps);
    String text = plan.toString();
    this.source = text.split(" => ", 2)[0].split(" -> ").length;
    this.perChunk = text.split(" => ").length - 1;
  }

  /** How many chunks went through their steps in one method. */
  public long fusedChunks() {
    return fused.get();
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return steps.get(call - 1).call(value, run);
  }

  @Override
  protected Object perChunk(Object chunk, PerChunk at) throws Throwable {
    Object value = chunk;
    fused.incrementAndGet();
    for (int call = source + 1; call <= source + perChunk; call++) {
      at.step(call);
      value = steps.get(call - 1).call(value, at.run());
    }
    return value;
  }

  @Override
  protected int choose(int position, Object value) {
    return choice.choose(position, value);
  }
}
