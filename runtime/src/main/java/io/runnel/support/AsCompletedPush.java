package io.runnel.support;

import io.runnel.Outcome;
import io.runnel.RunConfig;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as they complete, published. Inputs are requested only as long as fewer than the window
 * are asked for, in flight or wait to be taken.
 */
final class AsCompletedPush<I extends @Nullable Object, O extends @Nullable Object>
    implements Flow.Subscription, BatchInputs.Taker<I>, ItemRun.Ended<I, O>, Cancellable {

  /** How many inputs are held without a limit. */
  private static final int DEFAULT_WINDOW = 256;

  private final AbstractRunnel<I, O> runnel;
  private final Flow.Publisher<? extends I> publisher;
  private final Flow.Subscriber<? super Outcome<I, O>> subscriber;
  private final RunConfig config;
  private final BatchInputs<I> inputs;
  private final Demand demand = new Demand();
  private final AtomicInteger draining = new AtomicInteger();
  private final Queue<Outcome<I, O>> completed = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable Throwable> failedAll = new AtomicReference<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile boolean subscribed;
  private volatile @Nullable Run run;
  private volatile boolean cancelled;
  private long index;

  // of whoever drains
  private int held;
  private boolean over;

  private AsCompletedPush(
      AbstractRunnel<I, O> runnel,
      Flow.Publisher<? extends I> publisher,
      RunConfig config,
      Flow.Subscriber<? super Outcome<I, O>> subscriber) {
    this.runnel = runnel;
    this.publisher = publisher;
    this.inputs = new BatchInputs<>(runnel.name(), this);
    this.config = config;
    this.subscriber = subscriber;
  }

  static <I extends @Nullable Object, O extends @Nullable Object>
      Flow.Publisher<Outcome<I, O>> publisher(
          AbstractRunnel<I, O> runnel, Flow.Publisher<? extends I> inputs, RunConfig config) {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(config, "config");
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      new AsCompletedPush<>(runnel, inputs, config, subscriber).subscribe();
    };
  }

  /** What is requested meanwhile waits, so that no other signal comes before this has returned. */
  private void subscribe() {
    subscriber.onSubscribe(this);
    subscribed = true;
    drain();
  }

  /** How many inputs a lazy batch may hold. */
  static int window(Run batch) {
    Permit permit = batch.permit();
    return permit == null ? DEFAULT_WINDOW : permit.limit();
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      failAll(Demand.illegal(n));
    } else if (!cancelled) {
      demand.add(n);
      drain();
    }
  }

  private void begin() {
    try {
      Run batch = runnel.openBatch(config);
      run = batch;
      batch.events().runStarted(null);
      batch.attach(this);
      publisher.subscribe(inputs);
    } catch (Throwable t) {
      failAll(t);
    }
  }

  @Override
  public void input(I input) {
    inFlight.incrementAndGet();
    Run batch = Objects.requireNonNull(run);
    batch.inContext(() -> ItemRun.start(runnel, batch, index++, input, this)).run();
  }

  @Override
  public void changed() {
    drain();
  }

  @Override
  public void outcome(Outcome<I, O> outcome) {
    completed.add(outcome);
    inFlight.decrementAndGet();
    drain();
  }

  @Override
  public void failAll(Throwable error) {
    failedAll.compareAndSet(null, error);
    drain();
  }

  @Override
  public boolean isStopped() {
    return cancelled || failureOfAll() != null;
  }

  private @Nullable Throwable failureOfAll() {
    Run batch = run;
    return batch == null ? failedAll.get() : Thrown.byRun(batch, failedAll.get());
  }

  /** The reader has gone. */
  @Override
  public void cancel() {
    cancelled = true;
    drain();
  }

  /** The run was cancelled: the bridge was closed, or the run that it belongs to ended. */
  @Override
  public void cancel(Throwable reason) {
    failAll(reason);
  }

  private void drain() {
    if (draining.getAndIncrement() != 0) {
      return;
    }
    int missed = 1;
    do {
      if (over) {
        inputs.leave(); // their subscription may come late
        completed.clear();
      } else if (subscribed) {
        deliver();
      }
      missed = draining.addAndGet(-missed);
    } while (missed != 0);
  }

  private void deliver() {
    if (run == null && !isStopped() && demand.isOutstanding()) {
      begin();
    }
    while (!isStopped() && demand.isOutstanding()) {
      Outcome<I, O> outcome = completed.poll();
      if (outcome == null) {
        break;
      }
      demand.take();
      held--;
      try {
        subscriber.onNext(outcome);
      } catch (Throwable t) {
        failedAll.compareAndSet(null, t);
      }
    }
    Throwable ofAll = failureOfAll();
    if (cancelled) {
      finish(new CancellationException("The subscription was cancelled"));
    } else if (ofAll != null) {
      finish(ofAll);
      LastSignal.send(subscriber, ofAll);
    } else if (inputs.haveEnded() && inFlight.get() == 0 && completed.isEmpty()) {
      Throwable error = inputs.failure();
      Run batch = run;
      if (error != null && batch != null) {
        batch.events().items(index);
        batch.events().runFailed(error);
      }
      finish(null);
      LastSignal.send(subscriber, error);
    } else {
      requestMore();
    }
  }

  private void requestMore() {
    Run batch = run;
    int more = batch == null || !inputs.isOpen() ? 0 : window(batch) - held;
    if (more > 0) {
      held += more;
      inputs.request(more);
    }
  }

  private void finish(@Nullable Throwable why) {
    over = true;
    inputs.leave();
    completed.clear();
    Run batch = run;
    if (batch != null) {
      batch.events().items(index);
      if (why == null) {
        batch.events().runFinished(null);
      } else {
        batch.cancel(Cancelling.rest(batch, why));
        batch.events().runFailed(why);
      }
      batch.end();
    }
  }
}
