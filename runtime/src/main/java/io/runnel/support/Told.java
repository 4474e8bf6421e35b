package io.runnel.support;

import io.runnel.RunEvent;
import io.runnel.RunListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listeners of a run. The lock makes events come one at a time, and none behind the last.
 */
final class Told extends Events {
  private final Run run;
  private final List<RunListener> listeners;
  private final Optional<String> parentId;
  private final ReentrantLock lock = new ReentrantLock();
  private long started;
  private long chunks;
  private boolean last;

  private Told(Run run, List<RunListener> listeners) {
    this.run = run;
    this.listeners = listeners;
    this.parentId = Optional.ofNullable(run.parent()).map(Run::runId);
  }

  /** Made here, so that the class is loaded only where somebody listens. */
  static Events of(Run run, List<RunListener> listeners) {
    return new Told(run, listeners);
  }

  private void tell(RunEvent event, boolean isLast) {
    lock.lock();
    try {
      if (last) {
        return;
      }
      last = isLast;
      for (RunListener listener : listeners) {
        try {
          listener.onEvent(event);
        } catch (Throwable t) {
          Log.warn("A run listener failed; its failure is ignored", t);
        }
        if (last != isLast) {
          return; // it ended the run: nothing comes behind the last event
        }
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  long time() {
    return run.engine().nanos();
  }

  private Duration since(long start) {
    return run.engine().since(start);
  }

  @Override
  void runStarted(@Nullable Object input) {
    started = time();
    String name = run.config().runName().orElse(run.chain());
    tell(
        new RunEvent.RunStarted(
            run.runId(),
            parentId,
            run.chain(),
            run.engine().now(),
            name,
            run.tags(),
            run.metadata(),
            input),
        false);
  }

  @Override
  void runFinished(@Nullable Object output) {
    tell(
        new RunEvent.RunFinished(
            run.runId(), parentId, run.chain(), run.engine().now(), since(started), output),
        true);
  }

  @Override
  void runFailed(Throwable error) {
    tell(
        new RunEvent.RunFailed(
            run.runId(), parentId, run.chain(), run.engine().now(), since(started), error),
        true);
  }

  @Override
  void stepStarted(StepPlan step, @Nullable Object input) {
    tell(
        new RunEvent.StepStarted(
            run.runId(),
            parentId,
            run.chain(),
            run.engine().now(),
            step.name(),
            step.position(),
            input),
        false);
  }

  @Override
  void stepFinished(StepPlan step, long since, @Nullable Object output) {
    tell(
        new RunEvent.StepFinished(
            run.runId(),
            parentId,
            run.chain(),
            run.engine().now(),
            step.name(),
            step.position(),
            since(since),
            output),
        false);
  }

  @Override
  void stepFailed(StepPlan step, long since, Throwable error) {
    tell(
        new RunEvent.StepFailed(
            run.runId(),
            parentId,
            run.chain(),
            run.engine().now(),
            step.name(),
            step.position(),
            since(since),
            error),
        false);
  }

  @Override
  void chunk(Object chunk) {
    lock.lock();
    try {
      tell(
          new RunEvent.Chunk(
              run.runId(), parentId, run.chain(), run.engine().now(), chunks++, chunk),
          false);
    } finally {
      lock.unlock();
    }
  }
}
