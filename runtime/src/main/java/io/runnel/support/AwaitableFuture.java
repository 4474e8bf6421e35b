package io.runnel.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future with a place of its own for one run that awaits it, so that to await it allocates
 * nothing. Every way to complete it wakes that run; to everybody else it is a {@link
 * CompletableFuture} like any other. What depends on it is a plain future.
 *
 * @param <T> the value to come
 */
public abstract class AwaitableFuture<T extends @Nullable Object> extends CompletableFuture<T> {

  private static final VarHandle WAITER = waiterHandle();

  /** In the place of whoever waits, once the future is done. */
  private static final Waiter NOBODY = new Nobody();

  @SuppressWarnings("unused") // by the handle
  private volatile @Nullable Waiter waiter;

  /** For the runtime's own futures. */
  protected AwaitableFuture() {}

  private static VarHandle waiterHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(AwaitableFuture.class, "waiter", Waiter.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Who is told, once, that the future is done. */
  interface Waiter {
    void wake();
  }

  /**
   * Takes the place.
   *
   * @return false if it is taken, or the future is done
   */
  final boolean wakes(Waiter who) {
    return WAITER.compareAndSet(this, null, who);
  }

  /** To be called behind every completion, whoever was first. */
  final void wakeWaiter() {
    Waiter who = (Waiter) WAITER.getAndSet(this, NOBODY);
    if (who != null) {
      who.wake();
    }
  }

  @Override
  public boolean complete(T value) {
    boolean first = super.complete(value);
    wakeWaiter();
    return first;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    boolean first = super.completeExceptionally(failure);
    wakeWaiter();
    return first;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    wakeWaiter();
    return cancelled;
  }

  @Override
  public void obtrudeValue(T value) {
    super.obtrudeValue(value);
    wakeWaiter();
  }

  @Override
  public void obtrudeException(Throwable failure) {
    super.obtrudeException(failure);
    wakeWaiter();
  }

  /** Not as the JDK does it, which goes past {@link #complete}. */
  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    executor.execute(new Supplied<>(this, supplier));
    return this;
  }

  /** What depends on it is no run, and no promise of somebody's. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private static final class Nobody implements Waiter {
    @Override
    public void wake() {}
  }
}
