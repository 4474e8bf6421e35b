package io.runnel.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One place in a batch, for one input after another. It counts as active while it runs a step, so
 * that whoever waits for the batch waits for that; as a future nobody ever sees it.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what comes back is this lane itself
final class PlainLane<O extends @Nullable Object> extends PlainRun<O> {

  private final PlainBatch<O> batch;
  private int index;

  PlainLane(PlainChainRunnel<?, O> chain, PlainBatch<O> batch) {
    super(chain);
    this.batch = batch;
  }

  /** Begins the next item. */
  @Override
  public void go(@Nullable Executor on) {
    int next = batch.take();
    if (next < 0) {
      return;
    }
    index = next;
    Activity activity = batch.activity();
    activity.enter();
    try {
      chain().goOn(this, 1, batch.input(next));
    } finally {
      activity.exit();
    }
  }

  @Override
  public void run() {
    Activity activity = batch.activity();
    activity.enter();
    try {
      super.run();
    } finally {
      activity.exit();
    }
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable failure) {
    Activity activity = batch.activity();
    activity.enter();
    try {
      super.accept(result, failure);
    } finally {
      activity.exit();
    }
  }

  @Override
  public boolean isDone() {
    return batch.isOver();
  }

  @Override
  CompletableFuture<O> ended(@Nullable Object output) {
    if (!batch.isOver()) {
      reset();
      batch.ended(index, output);
      Trampoline.runAnew(this);
    }
    return this;
  }

  @Override
  void fail(Throwable failure) {
    batch.failed(failure);
  }
}
