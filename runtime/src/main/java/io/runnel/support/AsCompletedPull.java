package io.runnel.support;

import io.runnel.Outcome;
import io.runnel.RunConfig;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as they complete, pulled. Inputs are read by the pulling thread, and only as long as
 * fewer than the window are in flight or wait to be taken.
 */
final class AsCompletedPull<I extends @Nullable Object, O extends @Nullable Object>
    extends Spliterators.AbstractSpliterator<Outcome<I, O>> implements ItemRun.Ended<I, O> {

  private final AbstractRunnel<I, O> runnel;
  private final Iterable<? extends I> inputs;
  private final RunConfig config;
  private final Queue<Outcome<I, O>> completed = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Run run;
  private @Nullable Iterator<? extends I> unread;
  private @Nullable Throwable readingFailed;
  private volatile @Nullable Throwable failedAll;
  private long started;
  private long taken;
  private volatile @Nullable Thread waiter;
  private volatile boolean over;

  private AsCompletedPull(
      AbstractRunnel<I, O> runnel, Iterable<? extends I> inputs, RunConfig config) {
    super(Long.MAX_VALUE, Spliterator.NONNULL);
    this.runnel = runnel;
    this.inputs = Objects.requireNonNull(inputs, "inputs");
    this.config = Objects.requireNonNull(config, "config");
  }

  static <I extends @Nullable Object, O extends @Nullable Object> Stream<Outcome<I, O>> stream(
      AbstractRunnel<I, O> runnel, Iterable<? extends I> inputs, RunConfig config) {
    AsCompletedPull<I, O> pull = new AsCompletedPull<>(runnel, inputs, config);
    return StreamSupport.stream(pull, false).onClose(pull::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Outcome<I, O>> action) {
    if (over) {
      return false;
    }
    Outcome<I, O> outcome;
    try {
      outcome = next();
    } catch (Throwable failure) {
      stop(failure);
      throw Failures.unchecked(failure);
    }
    if (outcome == null) {
      return false;
    }
    action.accept(outcome);
    return true;
  }

  private @Nullable Outcome<I, O> next() throws Throwable {
    Run batch = run;
    if (batch == null) {
      batch = runnel.openBatch(config);
      run = batch;
      batch.events().runStarted(null);
      if (over) { // closed meanwhile, by somebody who may not have seen the run
        batch.cancel(closed());
      }
    }
    Waits.checkInterrupt(batch);
    fill(batch);
    Outcome<I, O> outcome = completed.poll();
    if (outcome == null && taken < started) {
      outcome = await(batch);
    }
    Throwable why = batch.reason();
    if (why != null) {
      throw why; // what is left are items that were cancelled
    }
    if (outcome != null) {
      taken++;
      return outcome;
    }
    if (readingFailed != null) {
      throw readingFailed;
    }
    over = true;
    batch.activity().awaitQuiet(); // an item that timed out may still be in its step
    batch.events().items(started);
    batch.events().runFinished(null);
    batch.end();
    return null;
  }

  private Outcome<I, O> await(Run batch) throws Throwable {
    waiter = Thread.currentThread();
    Cancellable wake = why -> LockSupport.unpark(waiter);
    batch.attach(wake);
    try {
      for (; ; ) {
        Throwable failure = failedAll;
        if (failure != null) {
          throw failure;
        }
        Outcome<I, O> outcome = completed.poll();
        if (outcome != null) {
          return outcome;
        }
        Waits.park(batch, this);
      }
    } finally {
      batch.detach(wake);
    }
  }

  private void fill(Run batch) {
    int window = PublishedBatch.window(batch);
    try {
      if (unread == null) {
        unread = inputs.iterator();
      }
      // Stops as soon as there is something to hand out: reading may be slow.
      while (readingFailed == null
          && completed.isEmpty()
          && started - taken < window
          && unread.hasNext()) {
        ItemRun.start(runnel, batch, started++, unread.next(), this);
      }
    } catch (Throwable failure) {
      readingFailed = failure; // thrown once the outcomes of what was read are taken
    }
  }

  @Override
  public void outcome(Outcome<I, O> outcome) {
    completed.add(outcome);
    LockSupport.unpark(waiter);
  }

  @Override
  public void failAll(Throwable failure) {
    failedAll = failure;
    LockSupport.unpark(waiter);
  }

  private static CancellationException closed() {
    return new CancellationException("The stream of outcomes was closed");
  }

  private void close() {
    stop(closed());
  }

  /** Stops the run if it is not over, and waits until none of its steps runs any more. */
  private void stop(Throwable failure) {
    over = true;
    Run batch = run;
    if (batch != null) {
      batch.cancel(Cancelling.rest(batch, failure));
      batch.activity().awaitQuiet();
      batch.events().items(started);
      batch.events().runFailed(failure);
      batch.end();
    }
  }
}
