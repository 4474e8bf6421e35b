package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits without a thread, for one thing after another. It is its own callback; what is complete
 * already is gone on with by whoever asked, in the same loop, and so never deepens the stack.
 */
abstract class Suspension
    implements BiConsumer<@Nullable Object, @Nullable Throwable>, Done, Cancellable {

  /** Where it is with what it waits for. */
  private enum State {
    /** It waits for nothing. */
    WORKING,
    /** The callback is being registered; it may be called before that returns. */
    REGISTERING,
    /** Waiting: whoever completes it goes on. */
    SUSPENDED,
    /** Complete already: whoever registered goes on. */
    COMPLETE,
    /** Cancelled: nobody goes on. */
    OVER
  }

  final Run run;
  private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);
  private @Nullable CompletionStage<?> stage;
  private @Nullable Object value;
  private @Nullable Throwable failure;

  Suspension(Run run) {
    this.run = run;
  }

  /**
   * Goes on with what was waited for.
   *
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  abstract void resume(@Nullable Executor on);

  /** The run was cancelled while a stage was in flight; that is cancelled, too. */
  abstract void cancelled(Throwable reason);

  /** A stage failed behind the cancel. */
  abstract void failedToo(Throwable late);

  /** Starts something that tells when it is done; must not throw, but tell. */
  @FunctionalInterface
  interface Start {
    void start(Done done);
  }

  /** Waits for a stage; false if it is pending, and somebody else goes on. */
  final boolean awaited(CompletionStage<?> pending) throws Throwable {
    if (Stages.isDone(pending)) {
      return ready(Stages.result((CompletableFuture<?>) pending), null);
    }
    stage = pending;
    state.set(State.REGISTERING);
    run.attach(this);
    try {
      OneCallback.at(pending, this);
    } catch (Throwable refused) {
      if (state.compareAndSet(State.REGISTERING, State.WORKING)
          || state.compareAndSet(State.COMPLETE, State.WORKING)) {
        leaveStage();
        throw refused;
      }
      return false; // cancelled meanwhile
    }
    return !state.compareAndSet(State.REGISTERING, State.SUSPENDED) && state.get() != State.OVER;
  }

  /** Has something already, and waits for nothing. */
  final boolean ready(@Nullable Object output, @Nullable Throwable error) {
    value = output;
    failure = error;
    return true;
  }

  /** Waits for a part of the run that ends with it; false if that is still under way. */
  final boolean awaited(Start part) {
    state.set(State.REGISTERING);
    part.start(this);
    return !state.compareAndSet(State.REGISTERING, State.SUSPENDED);
  }

  /** Takes what was waited for. */
  final @Nullable Object result() throws Throwable {
    if (state.get() != State.WORKING) {
      state.set(State.WORKING);
    }
    Throwable error = failure;
    Object result = value;
    failure = null;
    value = null;
    if (stage != null) {
      leaveStage();
      error = error == null ? null : Failures.peel(error);
    }
    if (error != null) {
      throw error;
    }
    return result;
  }

  private void leaveStage() {
    run.detach(this);
    stage = null;
  }

  /** The stage completed. */
  @Override
  public final void accept(@Nullable Object result, @Nullable Throwable error) {
    if (completes(result, error)) {
      Trampoline.run(run.inContext(() -> resume(null)));
    } else if (error != null && state.get() == State.OVER) {
      failedToo(Failures.peel(error));
    }
  }

  /** The part of the run is done. */
  @Override
  public final void done(
      @Nullable Object result, @Nullable Throwable error, @Nullable Executor on) {
    if (completes(result, error)) {
      Trampoline.run(this::resume, on);
    }
  }

  /** Whether the calling thread goes on. */
  private boolean completes(@Nullable Object result, @Nullable Throwable error) {
    value = result;
    failure = error;
    return !state.compareAndSet(State.REGISTERING, State.COMPLETE)
        && state.compareAndSet(State.SUSPENDED, State.WORKING);
  }

  @Override
  public final void cancel(Throwable reason) {
    CompletionStage<?> pending = stage;
    // In the order in which it gets there: it may be suspended between the two looks.
    if (state.compareAndSet(State.REGISTERING, State.OVER)
        || state.compareAndSet(State.SUSPENDED, State.OVER)) {
      if (pending != null) {
        Cancelling.cancel(pending);
      }
      cancelled(reason);
    }
  }
}
