package io.runnel.support;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A plain run on a bridge that may be closed. It stands in the list of those in flight, by links of
 * its own, until it is over and no thread is in one of its steps any more.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what comes back is this run itself
final class BridgedRun<O extends @Nullable Object> extends PlainRun<O> {

  // of the list, and guarded by it
  @Nullable BridgedRun<?> before;
  @Nullable BridgedRun<?> after;
  int list = LivePlainRuns.IN_NONE;

  /** The thread that goes on with it. */
  private volatile @Nullable Thread inside;

  BridgedRun(PlainChainRunnel<?, O> chain) {
    super(chain);
  }

  @Nullable Thread inside() {
    return inside;
  }

  /** The bridge is being closed. */
  void close() {
    completeExceptionally(
        new CancellationException("The bridge was closed while " + chain().name() + " ran"));
  }

  private LivePlainRuns all() {
    return chain().engine().livePlainRuns();
  }

  // Whoever ends the run from outside does so before it looks who is inside; whoever comes in looks
  // behind that whether the run has ended. So a step starts only where it is seen.

  @Override
  public void run() {
    inside = Thread.currentThread();
    try {
      super.run();
    } finally {
      leaveBridge();
    }
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable failure) {
    inside = Thread.currentThread();
    try {
      super.accept(result, failure);
    } finally {
      leaveBridge();
    }
  }

  /** The calling thread runs no step of it any more, unless it does not by now. */
  private void leaveBridge() {
    if (inside == Thread.currentThread()) {
      inside = null;
      all().left();
    }
    if (isDone()) {
      all().remove(this);
    }
  }

  @Override
  void hop(Executor executor, byte to, int step, @Nullable Object arrived) {
    leaveBridge();
    super.hop(executor, to, step, arrived);
  }

  @Override
  void await(CompletionStage<?> stage, int step, boolean tap, @Nullable Object kept) {
    leaveBridge();
    super.await(stage, step, tap, kept);
  }

  @Override
  CompletableFuture<O> ended(@Nullable Object output) {
    leaveBridge();
    return super.ended(output);
  }

  @Override
  void fail(Throwable failure) {
    leaveBridge();
    super.fail(failure);
  }

  @Override
  public void go(@Nullable Executor on) {
    try {
      super.go(on);
    } finally {
      all().remove(this);
    }
  }

  @Override
  void stop() {
    super.stop();
    if (inside == null) {
      all().remove(this);
    }
  }
}
