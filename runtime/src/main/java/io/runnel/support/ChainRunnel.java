package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a generated chain of one value extends. Where its plan has a stream in the middle, the
 * chunks are collected before it goes on.
 */
public abstract class ChainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends PlainRunnel<I, O> {

  private final Steps steps;

  /** Made by generated constructors. */
  protected ChainRunnel(Plan plan, Bridge bridge) {
    super(plan.compiled(), bridge);
    this.steps =
        new Steps(plan()) {
          @Override
          @Nullable Object call(int call, @Nullable Object value, RunContext run) throws Throwable {
            return step(call, value, run);
          }

          @Override
          int choose(int position, @Nullable Object value) {
            return ChainRunnel.this.choose(position, value);
          }
        };
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
    CompiledPlan plan = plan();
    Object output;
    if (plan.streams()) {
      ChunkCursor cursor = new ChainCursor(steps, run, input, Demand.ofAll());
      Object chunks = ChunkCursor.collect(cursor, null);
      output = SyncSteps.run(steps, run, plan.behind(), chunks, cursor.frame());
    } else {
      output = SyncSteps.run(steps, run, plan.before(), input, plan.frame(input));
    }
    return plan.drops() ? null : output;
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    CompiledPlan plan = plan();
    Done end = plan.drops() ? (value, failure, on) -> done.done(null, failure, on) : done;
    if (plan.streams()) {
      Collecting.start(
          sink -> ChunkFlow.of(steps, run, input, sink, null),
          null,
          (chunks, frame, failure, on) -> collected(run, chunks, frame, failure, on, end));
    } else {
      AsyncSteps.run(steps, run, plan.before(), input, plan.frame(input), null, end);
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
      AsyncSteps.run(steps, run, plan().behind(), chunks, frame, on, end);
    }
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> inline[headline]}. */
  @Override
  public final String toString() {
    return plan().toString();
  }
}
