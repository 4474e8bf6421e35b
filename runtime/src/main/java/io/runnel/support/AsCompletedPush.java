package io.runnel.support;

import io.runnel.Outcome;
import io.runnel.RunConfig;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as they complete, published. Inputs are requested only as long as fewer than the window
 * are asked for, in flight or wait to be taken.
 */
final class AsCompletedPush<I extends @Nullable Object, O extends @Nullable Object>
    implements Flow.Subscription, Flow.Subscriber<I>, ItemRun.Ended<I, O>, Cancellable {

  /** How many inputs are held without a limit. */
  private static final int DEFAULT_WINDOW = 256;

  private final AbstractRunnel<I, O> runnel;
  private final Flow.Publisher<? extends I> inputs;
  private final Flow.Subscriber<? super Outcome<I, O>> subscriber;
  private final RunConfig config;
  private final Demand demand = new Demand();
  private final AtomicInteger draining = new AtomicInteger();
  private final Queue<Outcome<I, O>> completed = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Run run;
  private volatile Flow.@Nullable Subscription upstream;
  private volatile boolean inputsEnded;
  private volatile boolean cancelled;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Throwable failedAll;

  private final AtomicInteger inFlight = new AtomicInteger();
  private long index;

  // of whoever drains
  private int held;
  private boolean over;

  private AsCompletedPush(
      AbstractRunnel<I, O> runnel,
      Flow.Publisher<? extends I> inputs,
      RunConfig config,
      Flow.Subscriber<? super Outcome<I, O>> subscriber) {
    this.runnel = runnel;
    this.inputs = inputs;
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
      subscriber.onSubscribe(new AsCompletedPush<>(runnel, inputs, config, subscriber));
    };
  }

  /** How many inputs a lazy batch may hold. */
  static int window(Run batch) {
    Permit permit = batch.permit();
    return permit == null ? DEFAULT_WINDOW : permit.limit();
  }

  @Override
  public void request(long n) {
    if (cancelled) {
      return;
    }
    if (n <= 0) {
      failedAll = Demand.illegal(n);
    } else if (demand.add(n)) {
      begin();
    }
    drain();
  }

  private void begin() {
    try {
      Run batch = runnel.openBatch(config);
      run = batch;
      batch.attach(this);
      inputs.subscribe(this);
    } catch (Throwable t) {
      failedAll = t;
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    if (upstream != null) {
      subscription.cancel();
      return;
    }
    upstream = subscription;
    drain();
  }

  @Override
  public void onNext(I input) {
    Run batch = Objects.requireNonNull(run);
    Objects.requireNonNull(input, "input");
    inFlight.incrementAndGet();
    ItemRun.start(runnel, batch, index++, input, this);
  }

  @Override
  public void outcome(Outcome<I, O> outcome) {
    completed.add(outcome);
    inFlight.decrementAndGet();
    drain();
  }

  @Override
  public void failAll(Throwable error) {
    failedAll = error;
    drain();
  }

  @Override
  public void onError(Throwable error) {
    failure = Objects.requireNonNull(error, "error");
    inputsEnded = true;
    drain();
  }

  @Override
  public void onComplete() {
    inputsEnded = true;
    drain();
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
      if (!over) {
        deliver();
      }
      missed = draining.addAndGet(-missed);
    } while (missed != 0);
  }

  private void deliver() {
    while (!cancelled && failedAll == null && demand.isOutstanding()) {
      Outcome<I, O> outcome = completed.poll();
      if (outcome == null) {
        break;
      }
      demand.take();
      held--;
      subscriber.onNext(outcome);
    }
    Throwable ofAll = failedAll;
    if (cancelled) {
      finish(new CancellationException("The subscription was cancelled"));
    } else if (ofAll != null) {
      finish(ofAll);
      subscriber.onError(ofAll);
    } else if (inputsEnded && inFlight.get() == 0 && completed.isEmpty()) {
      Throwable error = failure;
      finish(null);
      if (error == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(error);
      }
    } else {
      requestMore();
    }
  }

  private void requestMore() {
    Run batch = run;
    Flow.Subscription source = upstream;
    if (batch != null && source != null && !inputsEnded) {
      int more = window(batch) - held;
      if (more > 0) {
        held += more;
        source.request(more);
      }
    }
  }

  private void finish(@Nullable Throwable why) {
    over = true;
    completed.clear();
    Flow.Subscription source = upstream;
    if (source != null && !inputsEnded) {
      source.cancel();
    }
    Run batch = run;
    if (batch != null) {
      if (why != null) {
        batch.cancel(Cancelling.rest(batch, why));
      }
      batch.end();
    }
  }
}
