package io.runnel.testing;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.support.Fold;
import io.runnel.support.PerChunk;
import io.runnel.support.Plan;
import io.runnel.support.StreamChainRunnel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chain that streams, as the processor would generate it, put together from lambdas. */
public final class TestStreamChain<I, C, O> extends StreamChainRunnel<I, C, O> {

  private static final Pattern CALL = Pattern.compile("( => )?(\\w+)\\[");

  private final Choice choice;
  private final List<TestStep> steps;

  // of the last stream, which alone may be fused: its source, and how many steps are behind it
  private int source;
  private int perChunk;

  private final AtomicLong fused = new AtomicLong();

  public TestStreamChain(Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    this(Choice.NONE, plan, fold, bridge, steps);
  }

  /** A chain with routes. */
  public TestStreamChain(Choice choice, Plan plan, Fold fold, Bridge bridge, TestStep... steps) {
    super(plan.fused(), fold, bridge);
    this.choice = choice;
    this.steps = List.of(steps);
    int calls = 0;
    for (Matcher call = CALL.matcher(plan.toString()); call.find(); ) {
      calls++;
      if (call.group(2).matches("pull|subscribe|generate")) {
        source = calls;
        perChunk = 0;
      } else if (call.group(1) != null) {
        perChunk++;
      }
    }
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
