package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated chain that streams extends. */
public abstract class StreamChainRunnel<I extends @Nullable Object, C, O extends @Nullable Object>
    extends AbstractStreamRunnel<I, C, O> {

  private final Plan plan;
  private final Fold fold;
  private final Steps steps;

  /** Made by generated constructors. */
  protected StreamChainRunnel(Plan plan, Fold fold, Bridge bridge) {
    super(bridge);
    this.plan = plan;
    this.fold = fold;
    this.steps =
        new Steps(plan) {
          @Override
          @Nullable Object call(int position, @Nullable Object value, RunContext run)
              throws Throwable {
            return step(position, value, run);
          }
        };
  }

  /**
   * Calls one step.
   *
   * @param position its position, from 1
   * @param value what the step before produced
   * @param run the run that it is part of
   * @return its value, its stage, or the source of its chunks
   */
  protected abstract @Nullable Object step(int position, @Nullable Object value, RunContext run)
      throws Throwable;

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int position, @Nullable T value) {
    return steps.present(position, value);
  }

  /** There is no such step; generated code never asks for one. */
  protected final IllegalStateException noSuchStep(int position) {
    return steps.noSuchStep(position);
  }

  @Override
  String name() {
    return plan.chain();
  }

  @Override
  ChunkCursor cursor(Run run, @Nullable Object input, Demand demand) throws Throwable {
    return new ChainCursor(steps, run, input, demand);
  }

  @Override
  ChunkPipe pipe(Run run, @Nullable Object input, ChunkSink sink) {
    return ChunkFlow.of(steps, run, input, sink);
  }

  @Override
  @Nullable Object foldSync(Run run, List<Object> chunks) throws Throwable {
    return SyncSteps.run(steps, run, plan.lastPerChunk() + 1, plan.size(), fold.of(chunks));
  }

  @Override
  void foldAsync(Run run, List<Object> chunks, Done done) {
    Object folded;
    try {
      folded = fold.of(chunks);
    } catch (Throwable t) { // of the users' chunks
      done.done(null, t, null);
      return;
    }
    AsyncSteps.run(steps, run, plan.lastPerChunk() + 1, plan.size(), folded, null, done);
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> subscribe[narrate]}. */
  @Override
  public final String toString() {
    return plan.toString();
  }
}
