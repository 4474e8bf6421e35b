package io.runnel.support;

import io.runnel.Bridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The parts that generated code puts plain calls together from: those that nobody listens to or
 * limits, so that they need no engine.
 *
 * <p>What they do stands elsewhere: the verifier loads the classes of whatever is converted here in
 * the first call of any chain, be it one that needs no future.
 */
abstract class PlainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends AbstractRunnel<I, O> {

  private final Plan plan;

  PlainRunnel(Plan plan, Bridge bridge) {
    super(bridge);
    plan.complete();
    this.plan = plan;
  }

  final Plan plan() {
    return plan;
  }

  /** The steps by their numbers; of most plain calls nobody asks for them. */
  abstract ChainSteps steps();

  @Override
  final String name() {
    return plan.chain();
  }

  /**
   * Whether nobody listens to, records, limits or may end the calls that were given no config, so
   * that they need no engine.
   */
  protected final boolean isPlain() {
    return engine().isShared() && !Jfr.isOn();
  }

  // on the caller's thread

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
  @SuppressWarnings({"unchecked", "NullAway"}) // the value is as nullable as the stage says
  protected final <T extends @Nullable Object> T await(int call, CompletionStage<? extends T> stage)
      throws Throwable {
    if (stage == null) {
      throw UserCode.noStage(steps().plan().step(call));
    }
    return (T)
        (Stages.isDone(stage)
            ? Stages.result((CompletableFuture<?>) stage)
            : StageWait.await(stage, plan.chain()));
  }

  /** Refuses null where a step takes a primitive. */
  protected final <T> T present(int call, @Nullable T value) {
    return value == null ? steps().plan().present(call, value) : value;
  }

  /**
   * Notes where a plain call failed.
   *
   * @return what to throw
   */
  protected final RuntimeException failed(int call, Throwable failure) {
    return Thrown.byPlainStep(steps().plan().step(call), failure);
  }

  /** There is no such step; generated code never asks for one. */
  protected final RuntimeException noSuchStep(int number) {
    return steps().plan().noSuchStep(number);
  }

  // without a thread that waits

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
    return PlainRuns.moved(this, run, PlainRun.BLOCKING, step, value);
  }

  /** Moves to a thread for steps that compute. */
  protected final CompletableFuture<O> toCpu(
      @Nullable PlainRun<O> run, int step, @Nullable Object value) {
    return PlainRuns.moved(this, run, PlainRun.CPU, step, value);
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
    return stage != null && Stages.isDone(stage);
  }

  /** The result of a stage that is complete. */
  protected static @Nullable Object result(CompletionStage<?> stage) throws Throwable {
    return Stages.result((CompletableFuture<?>) stage);
  }

  /** Waits for the stage of a step, and goes on behind it with what that comes to. */
  protected final CompletableFuture<O> awaiting(
      @Nullable PlainRun<O> run, int step, @Nullable CompletionStage<?> stage) {
    return PlainRuns.awaiting(this, run, step, stage, false, null);
  }

  /** Waits for the stage of a step, and goes on behind it with the value that the step got. */
  protected final CompletableFuture<O> awaitingTap(
      @Nullable PlainRun<O> run,
      int step,
      @Nullable CompletionStage<?> stage,
      @Nullable Object value) {
    return PlainRuns.awaiting(this, run, step, stage, true, value);
  }

  /** Ends a plain call with what the last step produced. */
  @SuppressWarnings({"unchecked", "NullAway"}) // it is the last value, null included
  protected static <O extends @Nullable Object> CompletableFuture<O> ended(
      @Nullable PlainRun<O> run, @Nullable Object output) {
    return run == null ? CompletableFuture.completedFuture((O) output) : run.ended(output);
  }

  /** Ends a plain call with the failure of a step, unless somebody else has ended it. */
  protected final CompletableFuture<O> failed(
      @Nullable PlainRun<O> run, int step, Throwable failure) {
    return PlainRuns.failed(this, run, step, failure);
  }
}
