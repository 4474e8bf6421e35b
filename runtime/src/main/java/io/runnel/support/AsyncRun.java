package io.runnel.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A run in flight: it ends once, with its last step or when it is cancelled, whatever is first. */
final class AsyncRun extends AtomicBoolean implements Done, Cancellable {

  private static final long serialVersionUID = 1L;

  private final transient Run run;
  private final transient Done outer;

  private AsyncRun(Run run, Done outer) {
    this.run = run;
    this.outer = outer;
  }

  /** What a run does; must not throw, but tell. */
  @FunctionalInterface
  interface Body {
    void run(Run run, @Nullable Object input, Done done);
  }

  static void start(Run run, @Nullable Object input, Body body, Done outer) {
    body.run(run, input, begin(run, input, outer));
  }

  /** As the other one, for a runnable; takes no lambda, since the first call would pay for it. */
  static void start(Run run, @Nullable Object input, AbstractRunnel<?, ?> runnel, Done outer) {
    runnel.runAsync(run, input, begin(run, input, outer));
  }

  private static AsyncRun begin(Run run, @Nullable Object input, Done outer) {
    AsyncRun inFlight = new AsyncRun(run, outer);
    run.events().runStarted(input);
    run.attach(inFlight);
    return inFlight;
  }

  @Override
  public void cancel(Throwable reason) {
    done(null, reason, null);
  }

  @Override
  public void done(@Nullable Object value, @Nullable Throwable error, @Nullable Executor on) {
    if (!compareAndSet(false, true)) {
      if (error != null && error != run.reason() && !Thrown.isEcho(error)) {
        run.failedToo(error); // it failed for itself just before it was cancelled
      }
      return;
    }
    run.stopLive();
    Throwable failure = Thrown.byRun(run, error);
    if (failure == null) {
      run.events().runFinished(value);
    } else {
      run.cancel(Cancelling.rest(run, failure));
      run.events().runFailed(failure);
    }
    run.end();
    outer.done(value, failure, on);
  }
}
