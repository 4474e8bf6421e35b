package io.runnel.support;

import io.runnel.RunConfig;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A run as a subscription: it begins with the first request, and ends with a cancel. */
final class PushStream<C> implements Flow.Subscription, ChunkSink, Cancellable {

  private final AbstractStreamRunnel<?, C, ?> runnel;
  private final @Nullable Object input;
  private final RunConfig config;
  private final Flow.Subscriber<? super C> subscriber;
  private final AtomicInteger calling = new AtomicInteger(); // the subscriber, one at a time
  private volatile @Nullable Run run;
  private final LatePipe stream = new LatePipe();
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean gone; // the reader
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private boolean told; // of whoever calls

  private PushStream(
      AbstractStreamRunnel<?, C, ?> runnel,
      @Nullable Object input,
      RunConfig config,
      Flow.Subscriber<? super C> subscriber) {
    this.runnel = runnel;
    this.input = input;
    this.config = config;
    this.subscriber = subscriber;
  }

  static <C> Flow.Publisher<C> of(
      AbstractStreamRunnel<?, C, ?> runnel, @Nullable Object input, RunConfig config) {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      subscriber.onSubscribe(new PushStream<>(runnel, input, config, subscriber));
    };
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
    stream.request(n);
    if (begun.compareAndSet(false, true)) {
      begin();
    }
  }

  private void begin() {
    Run opened;
    try {
      opened = runnel.open(config);
    } catch (Throwable refused) {
      end(refused, null);
      return;
    }
    run = opened;
    opened.events().runStarted(input);
    opened.attach(this);
    stream.open(runnel.pipe(opened, input, this));
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
      if (calling.decrementAndGet() != 0) {
        tell();
      }
    }
  }

  @Override
  public void end(@Nullable Throwable error, @Nullable Executor on) {
    if (!ended) {
      failure = error;
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
      stop(new CancellationException("The subscription to " + runnel.name() + " was cancelled"));
    }
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
    if (told) {
      return;
    }
    told = true;
    Throwable error = failure;
    Run opened = run;
    if (opened != null) {
      if (error == null) {
        opened.events().runFinished(null);
      } else {
        opened.cancel(Cancelling.rest(opened, error));
        opened.events().runFailed(error);
      }
      opened.end();
    }
    if (gone) {
      return;
    }
    if (error == null) {
      subscriber.onComplete();
    } else {
      subscriber.onError(error);
    }
  }
}
