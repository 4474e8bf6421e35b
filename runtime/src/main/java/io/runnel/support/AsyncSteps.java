package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a value through steps of a chain without a thread that waits. It is its own callback for
 * stages and its own task for executors; adjacent steps for one executor share a hop, and a stage
 * that is complete already causes none.
 */
final class AsyncSteps
    implements Runnable, BiConsumer<@Nullable Object, @Nullable Throwable>, Cancellable {

  /** Where it is with the stage of an asynchronous step. */
  private enum State {
    /** No stage is in flight. */
    WORKING,
    /** The callback is being registered; it may be called before that returns. */
    REGISTERING,
    /** Waiting: whoever completes the stage goes on. */
    SUSPENDED,
    /** Complete already: whoever registered goes on. */
    COMPLETE,
    /** Cancelled: nobody goes on. */
    OVER
  }

  private final Steps steps;
  private final Plan plan;
  private final Run run;
  private final int last;
  private final Done done;
  private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);
  private int position;
  private @Nullable Object value;
  private @Nullable Executor movedTo;
  private long since;
  private @Nullable CompletionStage<?> stage;
  private @Nullable Object awaited;
  private @Nullable Throwable failure;

  private AsyncSteps(Steps steps, Run run, int first, int last, @Nullable Object value, Done done) {
    this.steps = steps;
    this.plan = steps.plan();
    this.run = run;
    this.position = first;
    this.last = last;
    this.value = value;
    this.done = done;
  }

  /**
   * Runs the steps from one position to another, both included.
   *
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static void run(
      Steps steps,
      Run run,
      int first,
      int last,
      @Nullable Object value,
      @Nullable Executor on,
      Done done) {
    if (first > last) {
      done.done(value, null, on);
    } else {
      new AsyncSteps(steps, run, first, last, value, done).work(on);
    }
  }

  /** Arrived on the executor that the next step needs. */
  @Override
  public void run() {
    work(movedTo);
  }

  private void work(@Nullable Executor on) {
    try {
      for (; position <= last; position++) {
        run.checkGoingOn();
        Permit permit = run.permit();
        if (permit != null && !permit.take(run.inContext(() -> work(null)))) {
          return;
        }
        Executor needed = executor(plan.step(position).mode());
        if (needed != null && needed != on) {
          movedTo = needed;
          Hop.to(needed, run, this);
          return;
        }
        if (!step()) {
          return;
        }
      }
    } catch (Throwable t) {
      end(null, t, on);
      return;
    }
    end(value, null, on);
  }

  private @Nullable Executor executor(Mode mode) {
    Threads threads = run.engine().threads();
    return mode == Mode.CPU ? threads.cpu() : mode.blocks() ? threads.blocking() : null;
  }

  /** Calls the step; false if its stage is pending, and somebody else goes on. */
  private boolean step() throws Throwable {
    StepPlan step = plan.step(position);
    since = run.events().time();
    run.events().stepStarted(step, position, value);
    try {
      Object returned = UserCode.call(steps, run, position, value);
      if (step.mode() == Mode.AWAIT) {
        return await(UserCode.stage(returned, plan, position));
      }
      finished(returned);
      return true;
    } catch (Throwable t) {
      throw failed(t);
    }
  }

  private boolean await(CompletionStage<?> pending) throws Throwable {
    if (StageWait.isDone(pending)) {
      finished(StageWait.result((CompletableFuture<?>) pending));
      return true;
    }
    stage = pending;
    state.set(State.REGISTERING);
    run.attach(this);
    try {
      pending.whenComplete(this);
    } catch (Throwable refused) {
      if (state.compareAndSet(State.REGISTERING, State.WORKING)
          || state.compareAndSet(State.COMPLETE, State.WORKING)) {
        run.detach(this);
        throw refused;
      }
      return false; // cancelled meanwhile
    }
    if (state.compareAndSet(State.REGISTERING, State.SUSPENDED) || state.get() == State.OVER) {
      return false;
    }
    takeResult();
    return true;
  }

  /** The stage completed. */
  @Override
  public void accept(@Nullable Object result, @Nullable Throwable error) {
    awaited = result;
    failure = error;
    if (!state.compareAndSet(State.REGISTERING, State.COMPLETE)
        && state.compareAndSet(State.SUSPENDED, State.WORKING)) {
      run.inContext(this::resume).run();
    }
  }

  private void resume() {
    try {
      takeResult();
      position++;
    } catch (Throwable t) {
      end(null, failed(t), null);
      return;
    }
    work(null);
  }

  private void takeResult() throws Throwable {
    state.set(State.WORKING);
    run.detach(this);
    stage = null;
    Throwable error = failure;
    if (error != null) {
      throw Failures.peel(error);
    }
    finished(awaited);
  }

  private void finished(@Nullable Object output) {
    StepPlan step = plan.step(position);
    if (!step.tap()) {
      value = output;
    }
    run.events().stepFinished(step, position, since, value);
  }

  private Throwable failed(Throwable error) {
    Throwable reason = run.reason();
    Throwable seen = reason == null ? error : reason;
    if (seen != reason) {
      Failures.note(seen, plan, position);
    }
    run.events().stepFailed(plan.step(position), position, since, seen);
    return seen;
  }

  @Override
  public void cancel(Throwable reason) {
    CompletionStage<?> pending = stage;
    if (state.compareAndSet(State.SUSPENDED, State.OVER)
        || state.compareAndSet(State.REGISTERING, State.OVER)) {
      if (pending != null) {
        Cancelling.cancel(pending);
      }
      end(null, reason, null);
    }
  }

  private void end(@Nullable Object output, @Nullable Throwable error, @Nullable Executor on) {
    Permit permit = run.permit();
    if (permit != null) {
      permit.give();
    }
    done.done(output, error, on);
  }
}
