package io.runnel.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A run in flight that nobody listens to or limits. It is the future that the caller has, the
 * callback of the stage that it waits for, and its own task for executors, all in one object; it is
 * made when a stage is really pending, or when the run leaves the caller's thread.
 *
 * @param <O> what the chain produces
 */
@SuppressWarnings("FutureReturnValueIgnored") // what comes back is this run itself
public class PlainRun<O extends @Nullable Object> extends AwaitableFuture<O>
    implements BiConsumer<@Nullable Object, @Nullable Throwable>,
        Runnable,
        AwaitableFuture.Waiter,
        Trampoline.Sequel {

  // the executors of the bridge that a run may be moved to
  static final byte NONE = 0;
  static final byte BLOCKING = 1;
  static final byte CPU = 2;

  private static final VarHandle STOPPABLE = stoppableHandle();

  private final PlainChainRunnel<?, O> chain;
  private byte place; // as few bytes as there are: a run takes 40
  private short next;
  private boolean keeps;
  private @Nullable Object value;

  /** What a cancel has to reach: the stage in flight, or the thread in a step that may block. */
  private volatile @Nullable Object stoppable;

  PlainRun(PlainChainRunnel<?, O> chain) {
    this.chain = chain;
  }

  private static VarHandle stoppableHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(PlainRun.class, "stoppable", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final PlainChainRunnel<?, O> chain() {
    return chain;
  }

  // on to another thread

  /** Goes on with a step on an executor. */
  void hop(Executor executor, byte to, int step, @Nullable Object arrived) {
    next = (short) step;
    value = arrived;
    place = to;
    try {
      executor.execute(this);
    } catch (Throwable refused) {
      PlainRuns.failed(chain, this, step, refused);
    }
  }

  /** Arrived on the executor. */
  @Override
  public void run() {
    Object arrived = value;
    value = null;
    chain.goOn(this, next, arrived);
  }

  /**
   * The calling thread begins a step that may block.
   *
   * @return whether it may: it is one of the right executor, and the run was not ended
   */
  boolean enters(byte wanted) {
    if (place != wanted) {
      return false;
    }
    stoppable = Thread.currentThread();
    if (isDone()) { // whoever ended the run did so before, or sees the thread
      leave();
      return false;
    }
    return true;
  }

  /** The step has ended; an interrupt of ours never outlives it. */
  @SuppressWarnings("ThreadPriorityCheck") // a spin would hold the carrier of a virtual thread
  void leave() {
    if (stoppable == Thread.currentThread()
        && STOPPABLE.compareAndSet(this, Thread.currentThread(), null)) {
      return;
    }
    while (stoppable == Interrupt.ON_ITS_WAY) {
      Thread.yield(); // it is a matter of nanoseconds
    }
    if (stoppable == Interrupt.ARRIVED) {
      stoppable = null;
      Thread.interrupted();
    }
  }

  /** How far the interrupt of a thread is. */
  private enum Interrupt {
    ON_ITS_WAY,
    ARRIVED
  }

  // waiting without a thread

  /**
   * Goes on with a step when a stage is done.
   *
   * @param kept what goes on instead of the result, for a step that is a tap
   */
  void await(CompletionStage<?> stage, int step, boolean tap, @Nullable Object kept) {
    next = (short) step;
    keeps = tap;
    value = kept;
    place = NONE;
    // Seen by whoever ends the run behind the look below; what registers comes in between.
    STOPPABLE.setRelease(this, stage);
    try {
      register(stage);
    } catch (Throwable refused) {
      PlainRuns.failed(chain, this, step - 1, refused);
      return;
    }
    if (isDone()) {
      Cancelling.cancel(stage);
    }
  }

  private void register(CompletionStage<?> stage) {
    if (!(stage instanceof AwaitableFuture<?> future) || !future.wakes(this)) {
      OneCallback.at(stage, this);
    }
  }

  /** The future with a place for us is done. */
  @Override
  public void wake() {
    Object result;
    try {
      result = Stages.result((CompletableFuture<?>) Objects.requireNonNull(stoppable));
    } catch (Throwable failure) {
      accept(null, failure);
      return;
    }
    accept(result, null);
  }

  /** The stage is done. */
  @Override
  public void accept(@Nullable Object result, @Nullable Throwable failure) {
    STOPPABLE.setRelease(this, null);
    if (failure != null) {
      PlainRuns.failed(chain, this, next - 1, Failures.peel(failure));
      return;
    }
    Object arrived = keeps ? value : result;
    value = null;
    chain.goOn(this, next, arrived);
  }

  // the end

  /** Behind the last step: tells whoever waits, which may go on for long. */
  CompletableFuture<O> ended(@Nullable Object output) {
    value = output;
    keeps = true;
    Trampoline.runAnew(this);
    return this;
  }

  /** Has nothing of its last input any more. */
  final void reset() {
    place = NONE;
    value = null;
  }

  void fail(Throwable failure) {
    value = failure;
    keeps = false;
    Trampoline.runAnew(this);
  }

  @Override
  public void go(@Nullable Executor on) {
    Object end = value;
    value = null;
    if (keeps) {
      super.complete(Unchecked.cast(end));
    } else {
      super.completeExceptionally((Throwable) Objects.requireNonNull(end));
    }
  }

  // ended from outside

  @Override
  public boolean complete(O output) {
    boolean first = super.complete(output);
    if (first) {
      stop();
    }
    return first;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    boolean first = super.completeExceptionally(failure);
    if (first) {
      stop();
    }
    return first;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean wasDone = isDone();
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (!wasDone) {
      stop();
    }
    return cancelled;
  }

  @Override
  public void obtrudeValue(O output) {
    super.obtrudeValue(output);
    stop();
  }

  @Override
  public void obtrudeException(Throwable failure) {
    super.obtrudeException(failure);
    stop();
  }

  /** Behind the end, so that no step starts any more. */
  void stop() {
    Object running = stoppable;
    if (running instanceof Thread thread) {
      if (STOPPABLE.compareAndSet(this, thread, Interrupt.ON_ITS_WAY)) {
        thread.interrupt();
        stoppable = Interrupt.ARRIVED;
      }
    } else if (running instanceof CompletionStage<?> stage) {
      Cancelling.cancel(stage);
    }
  }
}
