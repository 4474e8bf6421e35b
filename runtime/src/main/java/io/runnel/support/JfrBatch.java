package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Records a batch with the Flight Recorder; its items are runs of their own. */
final class JfrBatch extends Events {

  private final Run batch;
  private final BatchEvent event = new BatchEvent();
  private boolean last; // guarded by this

  JfrBatch(Run batch) {
    this.batch = batch;
  }

  @Override
  void runStarted(@Nullable Object input) {
    event.begin();
  }

  @Override
  void runFinished(@Nullable Object output) {
    ended(null);
  }

  @Override
  void runFailed(Throwable error) {
    ended(error);
  }

  @Override
  synchronized void items(long count) {
    if (!last) {
      event.items = count;
    }
  }

  /** A lazy batch may be closed once it has ended. */
  private synchronized void ended(@Nullable Throwable failure) {
    if (last) {
      return;
    }
    last = true;
    event.end();
    if (event.shouldCommit()) {
      event.chain = batch.chain();
      event.runId = batch.runId();
      event.parentRunId = JfrEvents.parentId(batch);
      event.outcome = JfrEvents.outcome(failure);
      event.failure = JfrEvents.name(failure);
      event.commit();
    }
  }
}
