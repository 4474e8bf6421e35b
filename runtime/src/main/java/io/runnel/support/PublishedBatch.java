package io.runnel.support;

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
 * What the items of a batch produce, published as it comes. Inputs are requested only as long as
 * fewer than the window are asked for, in flight or wait to be taken.
 *
 * @param <I> the inputs
 * @param <T> what is published
 */
final class PublishedBatch<I extends @Nullable Object, T>
    implements Flow.Subscription, BatchInputs.Taker<I>, PublishedItem.Taker<T>, Cancellable {

  /** How many inputs are held without a limit. */
  private static final int DEFAULT_WINDOW = 256;

  private final AbstractRunnel<?, ?> runnel;
  private final PublishedItem<I, T> items;
  private final Flow.Publisher<? extends I> publisher;
  private final Flow.Subscriber<? super T> subscriber;
  private final RunConfig config;
  private final BatchInputs<I> inputs;
  private final Demand demand = new Demand();
  private final AtomicInteger draining = new AtomicInteger();
  private final Queue<Ready<T>> ready = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable Throwable> failedAll = new AtomicReference<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile boolean subscribed;
  private volatile @Nullable Run run;
  private volatile boolean cancelled;
  private long index;

  // of whoever drains
  private int held;
  private boolean over;

  /** Something to publish, or nothing; behind it the item goes on, or is over. */
  private record Ready<T>(@Nullable T value, @Nullable Runnable more) {}

  private PublishedBatch(
      AbstractRunnel<?, ?> runnel,
      PublishedItem<I, T> items,
      Flow.Publisher<? extends I> publisher,
      RunConfig config,
      Flow.Subscriber<? super T> subscriber) {
    this.runnel = runnel;
    this.items = items;
    this.publisher = publisher;
    this.inputs = new BatchInputs<>(runnel.name(), this);
    this.config = config;
    this.subscriber = subscriber;
  }

  static <I extends @Nullable Object, T> Flow.Publisher<T> of(
      AbstractRunnel<?, ?> runnel,
      PublishedItem<I, T> items,
      Flow.Publisher<? extends I> inputs,
      RunConfig config) {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(config, "config");
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      new PublishedBatch<I, T>(runnel, items, inputs, config, subscriber).subscribe();
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
    batch.inContext(() -> items.start(batch, index++, input, this)).run();
  }

  @Override
  public void changed() {
    drain();
  }

  @Override
  public void next(T value, Runnable more) {
    ready.add(new Ready<>(value, more));
    drain();
  }

  @Override
  public void last(@Nullable T value) {
    ready.add(new Ready<>(value, null));
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
        ready.clear();
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
    for (Ready<T> first = first(); first != null && !isStopped(); first = first()) {
      ready.remove();
      take(first);
    }
    Throwable ofAll = failureOfAll();
    if (cancelled) {
      finish(new CancellationException("The subscription was cancelled"));
    } else if (ofAll != null) {
      finish(ofAll);
      LastSignal.send(subscriber, ofAll);
    } else if (inputs.haveEnded() && inFlight.get() == 0 && ready.isEmpty()) {
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

  /** What comes next, if nothing has to be wanted for it, or is. */
  private @Nullable Ready<T> first() {
    Ready<T> first = ready.peek();
    return first == null || first.value() == null || demand.isOutstanding() ? first : null;
  }

  private void take(Ready<T> first) {
    T value = first.value();
    Runnable more = first.more();
    if (more == null) {
      held--;
    }
    try {
      if (value != null) {
        demand.take();
        subscriber.onNext(value);
      }
      if (more != null && !isStopped()) {
        more.run();
      }
    } catch (Throwable t) {
      failedAll.compareAndSet(null, t);
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
    ready.clear();
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
