package io.runnel.support;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a run times out; the runs that belong to it have the same deadline, or one of their own. */
final class Deadline {

  private final Run run;
  private final Duration timeout;
  private final Instant at;

  private Deadline(Run run, Duration timeout, Instant at) {
    this.run = run;
    this.timeout = timeout;
    this.at = at;
  }

  /** The earlier one of a run's own and of that which it inherits. */
  static Deadline of(Run run, Duration timeout, @Nullable Deadline inherited) {
    Instant own = after(run.engine().now(), timeout);
    return inherited != null && inherited.at.isBefore(own)
        ? inherited
        : new Deadline(run, timeout, own);
  }

  /** Timeouts may be as long as somebody likes. */
  private static Instant after(Instant start, Duration timeout) {
    try {
      return start.plus(timeout);
    } catch (DateTimeException | ArithmeticException e) {
      return Instant.MAX;
    }
  }

  Instant at() {
    return at;
  }

  /** Cancels the run whose deadline it is if it has passed, and the one that notices. */
  void check(Run noticing) {
    if (noticing.reason() == null && !noticing.engine().now().isBefore(at)) {
      Throwable passed = passed(run, timeout);
      run.cancel(passed);
      noticing.cancel(passed);
    }
  }

  /** What a run is cancelled with that has timed out. */
  static Throwable passed(Run run, Duration timeout) {
    StepPlan step = run.doing();
    String where = step == null ? "" : "; it was in step " + step.position() + ", " + step;
    Failures.RunTimeout failure =
        new Failures.RunTimeout(run.chain() + " did not end within " + timeout + where);
    if (step != null) {
      Failures.note(failure, step);
    }
    return failure;
  }
}
