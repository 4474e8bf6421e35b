package io.runnel.support;

import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a generated chain of one value, and the way of a run through them. Made when a run
 * needs it: calls that run their steps one after another do without.
 */
final class ChainSteps extends Steps {

  private final ChainRunnel<?, ?> chain;

  ChainSteps(Plan plan, ChainRunnel<?, ?> chain) {
    super(plan.compiled());
    this.chain = chain;
  }

  @Override
  @Nullable Object call(int call, @Nullable Object value, RunContext run) throws Throwable {
    return chain.step(call, value, run);
  }

  @Override
  int choose(int position, @Nullable Object value) {
    return chain.choose(position, value);
  }

  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    CompiledPlan plan = plan();
    Object output = SyncSteps.run(this, run, plan.before(), input, plan.frame(input));
    return plan.drops() ? null : output;
  }

  void runAsync(Run run, @Nullable Object input, Done done) {
    CompiledPlan plan = plan();
    Done end = plan.drops() ? (value, failure, on) -> done.done(null, failure, on) : done;
    AsyncSteps.run(this, run, plan.before(), input, plan.frame(input), null, end);
  }
}
