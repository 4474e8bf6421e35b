package io.runnel.support;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/**
 * Cancels things that may not like it; what they throw is logged, so that the others are reached.
 */
final class Cancelling {

  private Cancelling() {}

  /** What the parts of a failed run are cancelled with that still run. */
  static Throwable rest(Run run, Throwable failure) {
    return failure instanceof CancellationException
        ? failure
        : new Echo(run.chain() + " failed elsewhere", failure);
  }

  /** Tells of a failure that has a trace of its own, and is made for every run that fails. */
  private static final class Echo extends CancellationException {
    private static final long serialVersionUID = 1L;

    Echo(String message, Throwable failure) {
      super(message);
      initCause(failure);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // there is nothing to write
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static void cancel(Cancellable part, Throwable reason) {
    if (part instanceof Run run) {
      Trampoline.run(() -> now(run, reason)); // which may have parts that are runs, and so on
    } else {
      now(part, reason);
    }
  }

  private static void now(Cancellable part, Throwable reason) {
    try {
      part.cancel(reason);
    } catch (Throwable t) {
      Log.warn("What was to be done on cancelling a run failed", t);
    }
  }

  static void cancel(Flow.Subscription subscription) {
    try {
      subscription.cancel();
    } catch (Throwable t) {
      Log.warn("Cancelling a subscription failed", t);
    }
  }

  /** Cancels a stage; it may be the future of a run which waits for another stage, and so on. */
  static void cancel(CompletionStage<?> stage) {
    Trampoline.run(() -> now(stage));
  }

  private static void now(CompletionStage<?> stage) {
    try {
      if (stage instanceof Future<?> future) {
        future.cancel(true);
      } else {
        stage.toCompletableFuture().cancel(true);
      }
    } catch (UnsupportedOperationException e) {
      Log.debug("A stage that can't be cancelled goes on: {0}", stage);
    } catch (Throwable t) {
      Log.warn("Cancelling a stage failed", t);
    }
  }
}
