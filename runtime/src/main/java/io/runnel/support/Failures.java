package io.runnel.support;

import io.runnel.RunTimeoutException;
import io.runnel.StepException;
import io.runnel.StepTrace;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How failures travel: peeled, noted, and wrapped where a call that waits cannot throw them. */
public final class Failures {

  private Failures() {}

  /** The timeout of a run, to tell it from one that a step throws. */
  static final class RunTimeout extends TimeoutException {
    private static final long serialVersionUID = 1L;

    RunTimeout(String message) {
      super(message);
    }
  }

  /**
   * What a call that waits throws for a failure. Its note stays with it, also when it is wrapped.
   *
   * @throws Error if the failure is one
   */
  public static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException unchecked) {
      return unchecked;
    }
    StepException wrapped =
        failure instanceof RunTimeout
            ? new RunTimeoutException(String.valueOf(failure.getMessage()), failure)
            : new StepException(wrapping(failure), failure);
    StepTrace.of(failure).ifPresent(wrapped::addSuppressed);
    return wrapped;
  }

  /**
   * The checked exception that a call wrapped, for methods that declare it.
   *
   * @return what a step threw; null for a timeout, and for a {@link StepException} that is a step's
   *     own: that one has been noted itself, and not its cause
   */
  public static @Nullable Throwable checked(StepException failure) {
    Throwable cause = failure.getCause();
    if (failure.getClass() != StepException.class || cause == null) {
      return null;
    }
    boolean isOwn = failure.getSuppressed().length > 0 && StepTrace.of(cause).isEmpty();
    return isOwn ? null : cause;
  }

  private static String wrapping(Throwable failure) {
    String where = StepTrace.of(failure).map(StepTrace::getMessage).orElse("A step failed");
    return where + ": " + failure;
  }

  /** A failed stage wraps what it failed with; a step that throws does not. */
  static Throwable peel(Throwable failure) {
    Throwable peeled = failure;
    while (peeled instanceof CompletionException && peeled.getCause() != null) {
      peeled = peeled.getCause();
    }
    return peeled;
  }

  /**
   * Adds the note where a run failed, unless the failure carries the very same already, or that of
   * a step inside the chain that is the step.
   */
  static void note(Throwable failure, Element step) {
    if (step instanceof StepPlan called
        && called.mode().isChain()
        && StepTrace.of(failure).isPresent()) {
      return;
    }
    synchronized (failure) { // a step may throw one shared exception in many runs
      for (Throwable suppressed : failure.getSuppressed()) {
        if (suppressed instanceof StepTrace trace
            && trace.position() == step.position()
            && trace.chain().equals(step.chain())
            && trace.step().equals(step.name())) {
          return;
        }
      }
      failure.addSuppressed(new StepTrace(step.chain(), step.name(), step.position(), step.word()));
    }
  }

  /** What a call that waits is cancelled with when its thread is interrupted. */
  static RuntimeException interrupted(String chain) {
    return new CancellationException(
        chain + " was cancelled: the thread that waited for it was interrupted");
  }

  /**
   * Something was called when it may not be. Thrown from elsewhere, since the verifier loads the
   * class of whatever a method of its own might throw, in the first call, too.
   *
   * @return what to throw
   */
  static RuntimeException misuse(String what) {
    return new IllegalStateException(what);
  }

  /**
   * Names a missing value.
   *
   * @return what to throw
   */
  static NullPointerException missing(Element step, String what) {
    return new NullPointerException(step.where() + what);
  }

  /** The first failure, with a second one of the same end added to it. */
  static Throwable both(@Nullable Throwable first, Throwable second) {
    if (first == null) {
      return second;
    }
    if (first != second) {
      first.addSuppressed(second);
    }
    return first;
  }

  static <T> T nonNull(@Nullable T value, Element step, String what) {
    if (value == null) {
      throw missing(step, what);
    }
    return value;
  }
}
