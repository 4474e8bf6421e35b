package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a generated chain extends whose plain asynchronous calls need no engine, and the parts that
 * it puts them together from.
 *
 * <p>What these do stands elsewhere: the verifier loads the classes of whatever is converted here
 * in the first call of any such chain, be it one that needs no run in flight.
 */
public abstract class PlainChainRunnel<I extends @Nullable Object, O extends @Nullable Object>
    extends ChainRunnel<I, O> {

  /** Made by generated constructors. */
  protected PlainChainRunnel(Plan plan, Bridge bridge) {
    super(plan, bridge);
  }

  /**
   * A call without a config is plain on a bridge that asks for nothing, though it may be closed.
   */
  @Override
  public final CompletableFuture<O> invokeAsync(I input, RunConfig config) {
    if (config == RunConfig.defaults() && engine().hasLivePlainRuns() && !Jfr.isOn()) {
      LivePlainRuns live = engine().livePlainRuns();
      int place = live.enter();
      if (place >= 0) {
        try {
          return goOn(null, 1, input);
        } finally {
          live.exit(place);
        }
      }
    }
    return super.invokeAsync(input, config);
  }

  /** Whether the items of a batch that asks for nothing need no engine; the batch is closed. */
  final boolean batchesMayBePlain() {
    return (engine().isShared() || engine().hasLivePlainRuns()) && !Jfr.isOn();
  }

  /**
   * Goes on with a plain call of {@link #invokeAsync(Object)} until it has to wait, or to move to
   * another thread.
   *
   * @param run the run in flight; null as long as none is
   * @param from the number of the step to go on with, from 1
   * @param arrived the value for it
   * @return the run, or a future that is done
   */
  protected abstract CompletableFuture<O> goOn(
      @Nullable PlainRun<O> run, int from, @Nullable Object arrived);

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
