package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What becomes of plain calls that do not wait: a run in flight, once there has to be one. */
final class PlainRuns {

  private PlainRuns() {}

  private static <O extends @Nullable Object> PlainRun<O> inFlight(
      PlainChainRunnel<?, O> chain, @Nullable PlainRun<O> run) {
    if (run != null) {
      return run;
    }
    Engine engine = chain.engine();
    return engine.hasLivePlainRuns() ? engine.livePlainRuns().begin(chain) : new PlainRun<>(chain);
  }

  /** Goes on with a step on another thread, unless somebody has ended the run. */
  static <O extends @Nullable Object> CompletableFuture<O> moved(
      PlainChainRunnel<?, O> chain,
      @Nullable PlainRun<O> run,
      byte to,
      int step,
      @Nullable Object value) {
    Threads threads = chain.engine().threads();
    Executor executor = to == PlainRun.CPU ? threads.cpu() : threads.blocking();
    PlainRun<O> moving = inFlight(chain, run);
    if (!moving.isDone()) {
      moving.hop(executor, to, step, value);
    }
    return moving;
  }

  /**
   * Goes on behind a step when its stage is done.
   *
   * @param kept what goes on instead of the result, for a step that is a tap
   */
  static <O extends @Nullable Object> CompletableFuture<O> awaiting(
      PlainChainRunnel<?, O> chain,
      @Nullable PlainRun<O> run,
      int step,
      @Nullable CompletionStage<?> stage,
      boolean tap,
      @Nullable Object kept) {
    if (stage == null) {
      throw UserCode.noStage(chain.steps().plan().step(step));
    }
    PlainRun<O> waiting = inFlight(chain, run);
    waiting.await(stage, step + 1, tap, kept);
    return waiting;
  }

  static <O extends @Nullable Object> CompletableFuture<O> failed(
      PlainChainRunnel<?, O> chain, @Nullable PlainRun<O> run, int step, Throwable failure) {
    if (run == null) {
      Failures.note(failure, chain.steps().plan().step(step));
      return CompletableFuture.failedFuture(failure);
    }
    run.leave();
    if (!run.isDone()) {
      Failures.note(failure, chain.steps().plan().step(step));
      run.fail(failure);
    }
    return run;
  }
}
