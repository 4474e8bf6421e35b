package io.runnel.support;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Records a run and its steps with the Flight Recorder, and tells the listeners. */
final class JfrEvents extends Events {

  private static final ChainEvent CHAIN = new ChainEvent();
  private static final StepEvent STEP = new StepEvent();
  private static final BatchEvent BATCH = new BatchEvent();

  private final Run run;
  private final Events listeners;
  private final ChainEvent chain = new ChainEvent();
  private final IdentityHashMap<StepPlan, StepEvent> open =
      new IdentityHashMap<>(); // guarded by itself

  private JfrEvents(Run run, Events listeners) {
    this.run = run;
    this.listeners = listeners;
  }

  /** Whether a recording asks for events of ours. */
  static boolean areOn() {
    return CHAIN.isEnabled() || STEP.isEnabled() || BATCH.isEnabled();
  }

  /** The events of a run. */
  static Events of(Run run, Events listeners) {
    return new JfrEvents(run, listeners);
  }

  /** The events of a run that only stands for its items. */
  static Events ofBatch(Run batch) {
    return new JfrBatch(batch);
  }

  /** What a run, step or batch came to. */
  static String outcome(@Nullable Throwable failure) {
    return failure == null
        ? "finished"
        : failure instanceof CancellationException ? "cancelled" : "failed";
  }

  /** The class of a failure. */
  static @Nullable String name(@Nullable Throwable failure) {
    return failure == null ? null : failure.getClass().getName();
  }

  /** The id of the run that a run belongs to. */
  static @Nullable String parentId(Run run) {
    Run parent = run.parent();
    return parent == null ? null : parent.runId();
  }

  @Override
  long time() {
    return listeners.time();
  }

  @Override
  void runStarted(@Nullable Object input) {
    chain.begin();
    listeners.runStarted(input);
  }

  @Override
  void runFinished(@Nullable Object output) {
    ended(null);
    listeners.runFinished(output);
  }

  @Override
  void runFailed(Throwable error) {
    ended(error);
    listeners.runFailed(error);
  }

  @Override
  void stepStarted(StepPlan step, @Nullable Object input) {
    StepEvent event = new StepEvent();
    synchronized (open) {
      open.put(step, event);
    }
    event.begin();
    listeners.stepStarted(step, input);
  }

  @Override
  void stepFinished(StepPlan step, long since, @Nullable Object output) {
    ended(step, null);
    listeners.stepFinished(step, since, output);
  }

  @Override
  void stepFailed(StepPlan step, long since, Throwable error) {
    ended(step, error);
    listeners.stepFailed(step, since, error);
  }

  @Override
  void chunk(Object value) {
    listeners.chunk(value);
  }

  private void ended(@Nullable Throwable failure) {
    IdentityHashMap<StepPlan, StepEvent> left;
    synchronized (open) {
      left = new IdentityHashMap<>(open);
      open.clear();
    }
    for (Map.Entry<StepPlan, StepEvent> each : left.entrySet()) { // in flight when it was cancelled
      record(each.getKey(), each.getValue(), failure);
    }
    chain.end();
    if (chain.shouldCommit()) {
      chain.chain = run.chain();
      chain.runName = run.config().runName().orElse(run.chain());
      chain.runId = run.runId();
      chain.parentRunId = parentId(run);
      chain.outcome = outcome(failure);
      chain.failure = name(failure);
      chain.commit();
    }
  }

  private void ended(StepPlan step, @Nullable Throwable failure) {
    StepEvent event;
    synchronized (open) {
      event = open.remove(step);
    }
    if (event != null) { // else the run ended before the step did
      record(step, event, failure);
    }
  }

  private void record(StepPlan step, StepEvent event, @Nullable Throwable failure) {
    event.end();
    if (event.shouldCommit()) {
      event.chain = step.chain();
      event.step = step.name();
      event.position = step.position();
      event.mode = step.mode().word();
      event.runId = run.runId();
      event.parentRunId = parentId(run);
      event.outcome = outcome(failure);
      event.failure = name(failure);
      event.commit();
    }
  }
}
