package io.runnel.support;

import io.runnel.Bridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The parts that generated code puts plain calls together from: those that nobody listens to or
 * limits, so that they need no engine.
 */
abstract class PlainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends AbstractRunnel<I, O> {

  private final CompiledPlan plan;

  PlainRunnel(CompiledPlan plan, Bridge bridge) {
    super(bridge);
    this.plan = plan;
  }

  final CompiledPlan plan() {
    return plan;
  }

  @Override
  final String name() {
    return plan.chain();
  }

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
   * @param next the number of the step
   * @return the same number
   * @throws java.util.concurrent.CancellationException if the caller's thread was interrupted
   */
  protected final int proceed(int next) {
    if (Thread.currentThread().isInterrupted()) {
      throw Failures.interrupted(plan.chain());
    }
    return next;
  }

  /** Waits for the stage of a step of a plain call. */
  protected final <T extends @Nullable Object> T await(int call, CompletionStage<? extends T> stage)
      throws Throwable {
    return Unchecked.cast(StageWait.await(UserCode.stage(stage, plan.step(call)), plan.chain()));
  }

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int call, @Nullable T value) {
    return plan.present(call, value);
  }

  /**
   * Notes where a plain call failed.
   *
   * @return what to throw
   */
  protected final RuntimeException failed(int call, Throwable failure) {
    StepPlan step = plan.step(call);
    if (Thrown.isInterrupt(step.mode(), failure)) {
      Thread.currentThread().interrupt();
      return Failures.interrupted(plan.chain());
    }
    Failures.note(failure, step);
    return Failures.unchecked(failure);
  }

  /**
   * Goes on with a plain call of {@link #invokeAsync(Object)} until it has to wait, or to move to
   * another thread; for chains that can.
   *
   * @param run the run in flight; null as long as none is
   * @param from the number of the step to go on with, from 1
   * @param arrived the value for it
   * @return the run, or a future that is done
   */
  protected CompletableFuture<O> goOn(
      @Nullable PlainRun<O> run, int from, @Nullable Object arrived) {
    throw noSuchStep(from);
  }

  /** Whether nobody has ended the run. */
  protected static boolean goesOn(@Nullable PlainRun<?> run) {
    return run == null || !run.isDone();
  }

  /** Begins a step that may block, if this is a thread for those. */
  protected static boolean onBlocking(@Nullable PlainRun<?> run) {
    return run != null && run.enters(PlainRun.BLOCKING);
  }

  /** Begins a step that computes, if this is a thread for those. */
  protected static boolean onCpu(@Nullable PlainRun<?> run) {
    return run != null && run.enters(PlainRun.CPU);
  }

  /** Moves to a thread for steps that may block. */
  protected final CompletableFuture<O> toBlocking(
      @Nullable PlainRun<O> run, int step, @Nullable Object value) {
    return moved(run, PlainRun.BLOCKING, step, value);
  }

  /** Moves to a thread for steps that compute. */
  protected final CompletableFuture<O> toCpu(
      @Nullable PlainRun<O> run, int step, @Nullable Object value) {
    return moved(run, PlainRun.CPU, step, value);
  }

  private PlainRun<O> moved(@Nullable PlainRun<O> run, byte to, int step, @Nullable Object value) {
    PlainRun<O> moving = run == null ? new PlainRun<>(this) : run;
    if (!moving.isDone()) {
      Threads threads = engine().threads();
      Executor executor = to == PlainRun.CPU ? threads.cpu() : threads.blocking();
      moving.hop(executor, to, step, value);
    }
    return moving;
  }

  /**
   * Ends a step that was begun on a thread for such.
   *
   * @param next the number of the step behind it
   * @return the same number
   */
  protected static int left(@Nullable PlainRun<?> run, int next) {
    if (run != null) {
      run.leave();
    }
    return next;
  }

  /** Whether the result of a stage can be had without waiting. */
  protected static boolean isComplete(@Nullable CompletionStage<?> stage) {
    return stage != null && StageWait.isDone(stage);
  }

  /** The result of a stage that is complete. */
  protected static @Nullable Object result(CompletionStage<?> stage) throws Throwable {
    return StageWait.result((CompletableFuture<?>) stage);
  }

  /** Waits for the stage of a step, and goes on behind it with what that comes to. */
  protected final CompletableFuture<O> awaiting(
      @Nullable PlainRun<O> run, int step, @Nullable CompletionStage<?> stage) {
    return awaiting(run, step, stage, false, null);
  }

  /** Waits for the stage of a step, and goes on behind it with the value that the step got. */
  protected final CompletableFuture<O> awaitingTap(
      @Nullable PlainRun<O> run,
      int step,
      @Nullable CompletionStage<?> stage,
      @Nullable Object value) {
    return awaiting(run, step, stage, true, value);
  }

  private PlainRun<O> awaiting(
      @Nullable PlainRun<O> run,
      int step,
      @Nullable CompletionStage<?> stage,
      boolean tap,
      @Nullable Object kept) {
    CompletionStage<?> pending = UserCode.stage(stage, plan.step(step));
    PlainRun<O> waiting = run == null ? new PlainRun<>(this) : run;
    waiting.await(pending, step + 1, tap, kept);
    return waiting;
  }

  /** Ends a plain call with what the last step produced. */
  protected static <O extends @Nullable Object> CompletableFuture<O> ended(
      @Nullable PlainRun<O> run, @Nullable Object output) {
    if (run == null) {
      return CompletableFuture.completedFuture(Unchecked.cast(output));
    }
    run.finish(output);
    return run;
  }

  /** Ends a plain call with the failure of a step, unless somebody else has ended it. */
  protected final CompletableFuture<O> failed(
      @Nullable PlainRun<O> run, int step, Throwable failure) {
    if (run == null) {
      Failures.note(failure, plan.step(step));
      return CompletableFuture.failedFuture(failure);
    }
    run.leave();
    if (!run.isDone()) {
      Failures.note(failure, plan.step(step));
      run.fail(failure);
    }
    return run;
  }

  /** There is no such step; generated code never asks for one. */
  protected final IllegalStateException noSuchStep(int number) {
    return plan.noSuchStep(number);
  }
}
