package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunContext;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a generated chain of one value extends. Where its plan has a stream in the middle, the
 * chunks are collected before it goes on.
 */
public abstract class ChainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends AbstractRunnel<I, O> {

  private final Plan plan;
  private final Steps steps;

  /** Made by generated constructors. */
  protected ChainRunnel(Plan plan, Bridge bridge) {
    super(bridge);
    this.plan = plan;
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

  /**
   * Whether nobody listens to, limits or may end the calls of {@link #invoke(Object)}, so that it
   * may call its steps one after another.
   */
  protected final boolean isPlain() {
    return engine().isShared();
  }

  /**
   * Goes on to a step of a plain call.
   *
   * @param next the position of the step
   * @return the same position
   * @throws java.util.concurrent.CancellationException if the caller's thread was interrupted
   */
  protected final int proceed(int next) {
    if (Thread.currentThread().isInterrupted()) {
      throw Failures.interrupted(plan.chain());
    }
    return next;
  }

  /** Waits for the stage of a step of a plain call. */
  protected final <T extends @Nullable Object> T await(
      int position, CompletionStage<? extends T> stage) throws Throwable {
    return Unchecked.cast(StageWait.await(UserCode.stage(stage, plan, position), plan.chain()));
  }

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int position, @Nullable T value) {
    return steps.present(position, value);
  }

  /**
   * Notes where a plain call failed.
   *
   * @return what to throw
   */
  protected final RuntimeException failed(int position, Throwable failure) {
    if (failure instanceof InterruptedException && plan.step(position).mode().runsOnCaller()) {
      Thread.currentThread().interrupt();
      return Failures.interrupted(plan.chain());
    }
    Failures.note(failure, plan, position);
    return Failures.unchecked(failure);
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
  @Nullable Object runSync(Run run, @Nullable Object input) throws Throwable {
    Object value = input;
    int next = 1;
    if (plan.streams()) {
      value = ChunkCursor.collect(new ChainCursor(steps, run, input, Demand.ofAll()), null);
      next = plan.lastPerChunk() + 1;
    }
    Object output = SyncSteps.run(steps, run, next, plan.size(), value);
    return plan.drops() ? null : output;
  }

  @Override
  void runAsync(Run run, @Nullable Object input, Done done) {
    Done end = plan.drops() ? (value, failure, on) -> done.done(null, failure, on) : done;
    if (plan.streams()) {
      Collecting.start(
          sink -> ChunkFlow.of(steps, run, input, sink),
          null,
          (chunks, failure, on) -> collected(run, chunks, failure, on, end));
    } else {
      AsyncSteps.run(steps, run, 1, plan.size(), input, null, end);
    }
  }

  private void collected(
      Run run,
      @Nullable Object chunks,
      @Nullable Throwable failure,
      @Nullable Executor on,
      Done end) {
    if (failure != null) {
      end.done(null, failure, on);
    } else {
      AsyncSteps.run(steps, run, plan.lastPerChunk() + 1, plan.size(), chunks, on, end);
    }
  }

  /** The plan: {@code offload[normalize] -> await[fetch] -> inline[headline]}. */
  @Override
  public final String toString() {
    return plan.toString();
  }
}
