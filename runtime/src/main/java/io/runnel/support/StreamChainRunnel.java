package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated chain that streams extends. */
public abstract class StreamChainRunnel<I extends @Nullable Object, C, O extends @Nullable Object>
    extends AbstractStreamRunnel<I, C, O> {

  private final CompiledPlan plan;
  private final Fold fold;
  private final Steps steps;

  /** Made by generated constructors. */
  protected StreamChainRunnel(Plan plan, Fold fold, Bridge bridge) {
    super(bridge);
    this.fold = fold;
    this.steps =
        new Steps(plan.compiled()) {
          @Override
          @Nullable Object call(int call, @Nullable Object value, RunContext run) throws Throwable {
            return step(call, value, run);
          }

          @Override
          @Nullable Object perChunk(Object chunk, PerChunk at) throws Throwable {
            return StreamChainRunnel.this.perChunk(chunk, at);
          }

          @Override
          int choose(int position, @Nullable Object value) {
            return StreamChainRunnel.this.choose(position, value);
          }
        };
    this.plan = steps.plan();
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
   * Takes a chunk through all steps once a chunk; for chains whose plan is {@link Plan#fused}.
   *
   * @param at is told of each step before it is called
   * @return what goes on
   */
  protected @Nullable Object perChunk(Object chunk, PerChunk at) throws Throwable {
    return chunk;
  }

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

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int call, @Nullable T value) {
    return plan.present(call, value);
  }

  /** Refuses null where a step's stage or stream, of another library, is to be converted. */
  protected final <T> T given(int call, @Nullable T returned) {
    return plan.given(call, returned);
  }

  /** There is no such step; generated code never asks for one. */
  protected final RuntimeException noSuchStep(int number) {
    return plan.noSuchStep(number);
  }

  @Override
  String name() {
    return plan.chain();
  }

  @Override
  ChunkCursor cursor(Run run, @Nullable Object input, Demand demand) throws Throwable {
    return FusedCursor.isPossible(plan, run)
        ? FusedCursor.open(steps, run, input)
        : new ChainCursor(steps, run, input, demand);
  }

  @Override
  ChunkPipe pipe(Run run, @Nullable Object input, ChunkSink sink, @Nullable Demand reader) {
    return FusedFlow.isPossible(plan, run, sink)
        ? new FusedFlow(steps, run, input, sink)
        : ChunkFlow.of(steps, run, input, sink, reader);
  }

  @Override
  @Nullable Object foldSync(Run run, List<Object> chunks, @Nullable Frame frame) throws Throwable {
    return SyncSteps.run(steps, run, plan.behind(), fold.of(chunks), frame);
  }

  @Override
  void foldAsync(Run run, List<Object> chunks, @Nullable Frame frame, Done done) {
    Object folded;
    try {
      folded = fold.of(chunks);
    } catch (Throwable t) { // of the users' chunks
      done.done(null, t, null);
      return;
    }
    AsyncSteps.run(steps, run, plan.behind(), folded, frame, null, done);
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> subscribe[narrate]}. */
  @Override
  public final String toString() {
    return plan.toString();
  }
}
