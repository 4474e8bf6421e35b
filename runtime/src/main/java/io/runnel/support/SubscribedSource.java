package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a publisher: its subscription, which may come late, and what it must not do by the
 * rules of Reactive Streams. One that breaks them fails the stream, since nobody could tell what
 * was lost.
 */
abstract class SubscribedSource implements ChunkSource, Flow.Subscriber<Object> {

  final StepPlan step;
  final Run run;
  final AtomicBoolean over = new AtomicBoolean();
  private final LatePipe demand = new LatePipe();
  private volatile Flow.@Nullable Subscription subscription;

  SubscribedSource(StepPlan step, Run run) {
    this.step = step;
    this.run = run;
  }

  /** Ends it from this side. */
  abstract void stop(Throwable failure);

  /** The publisher has ended it. */
  abstract void ended(@Nullable Throwable failure);

  /** Requests more, once there is a subscription. */
  final void ask(long n) {
    demand.request(n);
  }

  @Override
  public final void onSubscribe(Flow.Subscription given) {
    if (given == null) {
      throw broken("its publisher gave it no subscription");
    }
    if (subscription != null) {
      Cancelling.cancel(given); // Reactive Streams rule 2.5
      return;
    }
    subscription = given;
    if (over.get()) {
      Cancelling.cancel(given);
    } else {
      demand.open(n -> request(given, n));
    }
  }

  final void request(Flow.Subscription given, long n) {
    try {
      given.request(n);
    } catch (Throwable t) { // it must not throw, by rule 3.16
      stop(t);
    }
  }

  @Override
  public final void onError(Throwable failure) {
    if (failure == null) {
      throw broken("its publisher failed with null");
    }
    ended(Failures.peel(failure));
  }

  @Override
  public final void onComplete() {
    ended(null);
  }

  final NullPointerException nullChunk() {
    return broken("its publisher signalled null, which a stream can't contain");
  }

  final IllegalStateException tooMany() {
    return new IllegalStateException(
        step.where()
            + "its publisher sent more chunks than were requested (Reactive Streams rule 1.1)");
  }

  /** Stops it, and throws at whoever calls, as by rule 2.13. */
  private NullPointerException broken(String what) {
    NullPointerException failure = Failures.missing(step, what);
    stop(failure);
    return failure;
  }

  /** The subscription, if it has come. */
  final Flow.@Nullable Subscription upstream() {
    return subscription;
  }

  final void leaveUpstream() {
    Flow.Subscription given = subscription;
    if (given != null) {
      Cancelling.cancel(given);
    }
  }
}
