package io.runnel.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  private volatile @Nullable Waiter waiter; // written by the handle

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
   * Takes the place. Nobody gets it where something else depends on the future already: who came
   * first is told last, as everywhere in the JDK, since it may wait for those who came behind it.
   *
   * @return false if it is taken or not to be had, or the future is done
   */
  final boolean wakes(Waiter who) {
    if (waiter != null) {
      return false;
    }
    boolean isAlone = getNumberOfDependents() == 0;
    return WAITER.compareAndSet(this, null, isAlone ? who : NOBODY) && isAlone;
  }

  /**
   * To be called in front of every completion. What depends on the future is told inside of that,
   * and may wait for whoever waits in the place; so it is put where a thread looks that is about to
   * wait.
   *
   * @return what was put there, or null if nothing else depends on the future
   */
  private @Nullable Wake completing() {
    if (waiter == null || getNumberOfDependents() == 0) {
      return null;
    }
    Wake wake = new Wake(this);
    Trampoline.putAside(wake);
    return wake;
  }

  /** To be called behind every completion, whoever was first. */
  private void completed(@Nullable Wake aside) {
    if (aside != null) {
      Trampoline.takeBack(aside);
    }
    wakeWaiter();
  }

  private void wakeWaiter() {
    Waiter who = (Waiter) WAITER.getAndSet(this, NOBODY);
    if (who != null) {
      who.wake();
    }
  }

  @Override
  public boolean complete(T value) {
    Wake aside = completing();
    boolean first = super.complete(value);
    completed(aside);
    return first;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    Wake aside = completing();
    boolean first = super.completeExceptionally(failure);
    completed(aside);
    return first;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    Wake aside = completing();
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    completed(aside);
    return cancelled;
  }

  @Override
  public void obtrudeValue(T value) {
    Wake aside = completing();
    super.obtrudeValue(value);
    completed(aside);
  }

  @Override
  public void obtrudeException(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    Wake aside = completing();
    super.obtrudeException(failure);
    completed(aside);
  }

  /** Not as the JDK does it, which goes past {@link #complete}. */
  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    executor.execute(new Supplied<>(this, supplier));
    return this;
  }

  // whoever is about to wait does first what the thread has put aside

  @Override
  public T join() {
    flush();
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    flush();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    flush();
    return super.get(timeout, unit);
  }

  private void flush() {
    if (!isDone()) {
      Trampoline.flush();
    }
  }

  /** What depends on it is no run, and no promise of somebody's. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  /** Wakes who waits, from within the completion or behind it. */
  private static final class Wake implements Trampoline.Sequel {
    private final AwaitableFuture<?> future;

    Wake(AwaitableFuture<?> future) {
      this.future = future;
    }

    @Override
    public void go(@Nullable Executor on) {
      if (future.isDone()) {
        future.wakeWaiter();
      }
    }
  }

  private static final class Nobody implements Waiter {
    @Override
    public void wake() {}
  }
}
