package io.runnel.support;

import io.runnel.RunContext;
import java.util.List;
import java.util.concurrent.Executor;
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
    Object output;
    if (plan.streams()) {
      ChunkCursor cursor = new ChainCursor(this, run, input, Demand.ofAll());
      Object chunks = ChunkCursor.collect(cursor, null);
      output = SyncSteps.run(this, run, plan.behind(), chunks, cursor.frame());
    } else {
      output = SyncSteps.run(this, run, plan.before(), input, plan.frame(input));
    }
    return plan.drops() ? null : output;
  }

  void runAsync(Run run, @Nullable Object input, Done done) {
    CompiledPlan plan = plan();
    Done end = plan.drops() ? (value, failure, on) -> done.done(null, failure, on) : done;
    if (plan.streams()) {
      Collecting.start(
          sink -> ChunkFlow.of(this, run, input, sink, null),
          null,
          (chunks, frame, failure, on) -> collected(run, chunks, frame, failure, on, end));
    } else {
      AsyncSteps.run(this, run, plan.before(), input, plan.frame(input), null, end);
    }
  }

  private void collected(
      Run run,
      List<Object> chunks,
      @Nullable Frame frame,
      @Nullable Throwable failure,
      @Nullable Executor on,
      Done end) {
    if (failure != null) {
      end.done(null, failure, on);
    } else {
      AsyncSteps.run(this, run, plan().behind(), chunks, frame, on, end);
    }
  }
}
