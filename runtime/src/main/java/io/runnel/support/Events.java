package io.runnel.support;

import io.runnel.RunListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listeners of one run, and the Flight Recorder, what happens; does nothing, and takes no
 * times, where nobody listens and nothing is recorded.
 */
class Events {

  static final Events NOBODY = new Events();

  Events() {}

  static Events of(Run run) {
    List<RunListener> listeners = run.config().listeners();
    Events told = listeners.isEmpty() ? NOBODY : Told.of(run, listeners);
    return Jfr.isFoundOn() ? JfrEvents.of(run, told) : told;
  }

  /** The events of a run that only stands for its items, of which listeners are told. */
  static Events ofBatch(Run batch) {
    return Jfr.isFoundOn() ? JfrEvents.ofBatch(batch) : NOBODY;
  }

  /** The time to hand to {@link #stepFinished} and {@link #stepFailed}. */
  long time() {
    return 0;
  }

  void runStarted(@Nullable Object input) {}

  /** The last event, unless the run failed. */
  void runFinished(@Nullable Object output) {}

  /** The last event, unless the run finished. */
  void runFailed(Throwable error) {}

  void stepStarted(StepPlan step, @Nullable Object input) {}

  void stepFinished(StepPlan step, long since, @Nullable Object output) {}

  void stepFailed(StepPlan step, long since, Throwable error) {}

  void chunk(Object chunk) {}

  /** How many items a batch has, or has had so far. */
  void items(long count) {}
}
