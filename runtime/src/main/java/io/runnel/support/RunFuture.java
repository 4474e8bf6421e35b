package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The future of a run: ending it from outside, in whatever way, stops the run. */
final class RunFuture<O extends @Nullable Object> extends CompletableFuture<O> implements Done {

  private final Run run;

  private RunFuture(Run run) {
    this.run = run;
  }

  static <O extends @Nullable Object> CompletableFuture<O> start(
      Run run, @Nullable Object input, AsyncRun.Body body) {
    RunFuture<O> future = new RunFuture<>(run);
    AsyncRun.start(run, input, body, future);
    return future;
  }

  static <O extends @Nullable Object> CompletableFuture<O> start(
      Run run, @Nullable Object input, AbstractRunnel<?, ?> runnel) {
    RunFuture<O> future = new RunFuture<>(run);
    AsyncRun.start(run, input, runnel, future);
    return future;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void done(@Nullable Object value, @Nullable Throwable failure, @Nullable Executor on) {
    if (failure == null) {
      super.complete((O) value);
    } else {
      super.completeExceptionally(failure);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (isDone()) {
      return isCancelled();
    }
    run.cancel(new CancellationException(run.chain() + " was cancelled"));
    return isCancelled() || super.cancel(mayInterruptIfRunning);
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    if (isDone()) {
      return false;
    }
    run.cancel(failure); // completes this future, behind the last event
    return super.completeExceptionally(failure)
        || (run.reason() == failure && isCompletedExceptionally());
  }

  @Override
  public boolean complete(O value) {
    if (isDone()) {
      return false;
    }
    boolean first = super.complete(value);
    run.cancel(new CancellationException(run.chain() + " was completed by somebody else"));
    return first;
  }

  @Override
  public CompletableFuture<O> completeAsync(Supplier<? extends O> supplier, Executor executor) {
    executor.execute(new Supplied<>(this, supplier));
    return this;
  }

  /** Dependents are plain futures: cancelling them does not reach the run. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
