package io.runnel.support;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A run as a subscription: it begins with the first request, and ends with a cancel. */
final class PushStream<C> implements Flow.Subscription, SerialSink, Cancellable {

  private final Reading reading;
  private final Flow.Subscriber<? super C> subscriber;

  /** Calls of the subscriber, one at a time; onSubscribe is the first of them. */
  private final AtomicInteger calling = new AtomicInteger(1);

  private volatile @Nullable Run run;
  private final LatePipe stream = new LatePipe();
  private volatile boolean subscribed;
  private volatile boolean wanted;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean gone; // the reader
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private final AtomicBoolean told = new AtomicBoolean();

  private PushStream(Reading reading, Flow.Subscriber<? super C> subscriber) {
    this.reading = reading;
    this.subscriber = subscriber;
  }

  static <C> Flow.Publisher<C> of(Reading reading) {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      new PushStream<C>(reading, subscriber).subscribe();
    };
  }

  /** What is requested meanwhile waits, so that no other signal comes before this has returned. */
  private void subscribe() {
    subscriber.onSubscribe(this);
    called();
    subscribed = true;
    begin();
  }

  @Override
  public void request(long n) {
    if (gone || ended) {
      return;
    }
    if (n <= 0) {
      stop(Demand.illegal(n));
      return;
    }
    Run opened = run;
    if (opened == null) {
      stream.request(n);
    } else {
      opened.inContext(() -> stream.request(n)).run(); // whatever thread this is
    }
    wanted = true;
    begin();
  }

  private void begin() {
    if (!subscribed || !wanted || ended || !begun.compareAndSet(false, true)) {
      return;
    }
    Run opened;
    try {
      opened = reading.open();
    } catch (Throwable refused) {
      end(refused, null);
      return;
    }
    run = opened;
    if (ended) { // meanwhile, by somebody who may not have seen the run
      opened.cancel(gone());
      opened.end();
      return;
    }
    reading.started(opened);
    opened.attach(this);
    stream.open(reading.pipe(opened, this));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void chunk(Object chunk, @Nullable Executor on) {
    if (gone || ended || !calling.compareAndSet(0, 1)) {
      return;
    }
    try {
      subscriber.onNext((C) chunk);
    } finally {
      called();
    }
  }

  @Override
  public boolean enter() {
    return !ended && calling.compareAndSet(0, 1);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void next(Object chunk) {
    subscriber.onNext((C) chunk);
  }

  @Override
  public void leave() {
    called();
  }

  @Override
  public void release(Throwable reason) {
    end(reason, null);
    tell();
  }

  @Override
  public boolean isGone() {
    return gone;
  }

  private void called() {
    if (calling.decrementAndGet() != 0) {
      tell();
    }
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!ended) {
      Run opened = run;
      failure = opened == null ? error : Thrown.byRun(opened, error);
      ended = true;
    }
    if (calling.getAndIncrement() == 0) {
      tell();
    }
  }

  /** The run was cancelled: it timed out, or the bridge was closed. */
  @Override
  public void cancel(Throwable reason) {
    end(reason, null);
  }

  /** The reader has gone. */
  @Override
  public void cancel() {
    if (!gone) {
      gone = true;
      stop(gone());
    }
  }

  private CancellationException gone() {
    return new CancellationException("The subscription to " + reading.name() + " was cancelled");
  }

  private void stop(Throwable why) {
    Run opened = run;
    if (opened == null) {
      end(why, null);
    } else {
      opened.cancel(why); // which ends this, as it is attached
    }
  }

  /** The last event and the last signal. */
  private void tell() {
    if (!told.compareAndSet(false, true)) {
      return;
    }
    Throwable error = failure;
    Run opened = run;
    if (opened != null) {
      if (error == null) {
        reading.finished(opened);
      } else {
        opened.cancel(Cancelling.rest(opened, error));
        reading.failed(opened, error);
      }
      opened.end();
    }
    if (!gone) {
      LastSignal.send(subscriber, error);
    }
  }
}
