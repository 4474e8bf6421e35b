package io.runnel.support;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The published inputs of a lazy batch. A publisher that breaks the rules of Reactive Streams fails
 * the batch, since nobody could tell what was lost.
 */
final class BatchInputs<I extends @Nullable Object> implements Flow.Subscriber<I> {

  /** Takes the inputs, one after another. */
  interface Taker<I extends @Nullable Object> {

    void input(I input);

    /** There may be something to do: inputs can be asked for, or there are no more. */
    void changed();

    void failAll(Throwable failure);

    /** Whether no more inputs are wanted. */
    boolean isStopped();
  }

  private final String chain;
  private final Taker<I> taker;
  private final AtomicLong awaited = new AtomicLong(); // inputs requested that have not come
  private volatile Flow.@Nullable Subscription upstream;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;

  BatchInputs(String chain, Taker<I> taker) {
    this.chain = chain;
    this.taker = taker;
  }

  /** Whether inputs can be asked for: there is a subscription, and it has not ended. */
  boolean isOpen() {
    return upstream != null && !ended;
  }

  /** Whether there are no more. */
  boolean haveEnded() {
    return ended;
  }

  /** Why there are no more, or null if those were all. */
  @Nullable Throwable failure() {
    return failure;
  }

  void request(long n) {
    Flow.Subscription source = upstream;
    if (source != null) {
      awaited.addAndGet(n);
      try {
        source.request(n);
      } catch (Throwable t) { // it must not throw, by rule 3.16
        taker.failAll(t);
      }
    }
  }

  /** Wants no more, now or once the subscription has come. */
  void leave() {
    Flow.Subscription source = upstream;
    if (source != null && !ended) {
      ended = true;
      Cancelling.cancel(source);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    if (subscription == null) {
      throw broken("no subscription");
    }
    if (upstream != null) {
      Cancelling.cancel(subscription); // Reactive Streams rule 2.5
      return;
    }
    upstream = subscription;
    taker.changed();
  }

  @Override
  public void onNext(I input) {
    if (input == null) {
      throw broken("null as an input");
    }
    if (ended || taker.isStopped()) {
      return;
    }
    if (awaited.getAndDecrement() > 0) {
      taker.input(input);
    } else {
      taker.failAll(
          new IllegalStateException(
              chain
                  + ": the publisher of a batch sent more inputs than were requested (Reactive"
                  + " Streams rule 1.1)"));
    }
  }

  @Override
  public void onError(Throwable error) {
    if (error == null) {
      throw broken("null as a failure");
    }
    end(error);
  }

  @Override
  public void onComplete() {
    end(null);
  }

  private void end(@Nullable Throwable error) {
    if (!ended) {
      failure = error;
      ended = true;
      taker.changed();
    }
  }

  private NullPointerException broken(String what) {
    NullPointerException failed =
        new NullPointerException(chain + ": the publisher of a batch signalled " + what);
    taker.failAll(failed);
    return failed;
  }
}
