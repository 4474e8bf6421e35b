package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A future of another library that tells listeners when it is done, as a stage: what Guava's {@code
 * ListenableFuture} is. To cancel the stage cancels the future.
 *
 * @param <T> the value to come
 */
public final class ListenedFuture<T extends @Nullable Object> extends AwaitableFuture<T>
    implements Runnable {

  private final Future<? extends T> future;

  private ListenedFuture(Future<? extends T> future) {
    this.future = future;
  }

  /**
   * How listeners are added to a future: {@code ListenableFuture::addListener}.
   *
   * @param <F> the future
   */
  @FunctionalInterface
  public interface Listening<F> {
    /** Lets the executor run the listener once the future is done. */
    void addListener(F future, Runnable listener, Executor executor);
  }

  /** The stage of a future. */
  public static <T extends @Nullable Object, F extends Future<? extends T>> CompletableFuture<T> of(
      F future, Listening<? super F> listening) {
    ListenedFuture<T> stage = new ListenedFuture<>(future);
    listening.addListener(future, stage, Runnable::run);
    return stage;
  }

  /**
   * Lets a run complete a future. To cancel the future cancels the run.
   *
   * @param future a new one, that can be set and listened to
   * @return that future
   */
  @SuppressWarnings("FutureReturnValueIgnored") // nothing can fail in what tells the future
  public static <T extends @Nullable Object, F extends Future<T>> F into(
      F future,
      CompletableFuture<? extends T> run,
      BiConsumer<? super F, ? super T> set,
      BiConsumer<? super F, Throwable> fail,
      Listening<? super F> listening) {
    listening.addListener(future, () -> run.cancel(true), Runnable::run); // if it still runs
    run.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            set.accept(future, value);
          } else if (run.isCancelled()) {
            future.cancel(false);
          } else {
            fail.accept(future, failure);
          }
        });
    return future;
  }

  /** The future is done. */
  @Override
  public void run() {
    if (future.isCancelled()) {
      super.cancel(false);
      return;
    }
    T value;
    try {
      value = result();
    } catch (ExecutionException failure) {
      completeExceptionally(Objects.requireNonNullElse(failure.getCause(), failure));
      return;
    } catch (Throwable failure) { // it breaks its own rules
      completeExceptionally(failure);
      return;
    }
    complete(value);
  }

  /** The result, which is there; futures may refuse it to a thread that is interrupted. */
  private T result() throws ExecutionException {
    boolean isInterrupted = false;
    try {
      for (; ; ) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    future.cancel(mayInterruptIfRunning);
    return cancelled;
  }
}
