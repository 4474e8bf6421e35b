package io.runnel.benchmarks.engine.stream;

import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;

/** A reader of every kind that wants all, and counts; each library gets the kind it likes best. */
final class Counter
    implements Flow.Subscriber<Payload>,
        CoreSubscriber<Payload>,
        FlowableSubscriber<Payload>,
        Consumer<Payload> {

  private final CountDownLatch ended = new CountDownLatch(1);
  private int count;

  /** How many have come when all have. */
  int await() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return count;
  }

  int count() {
    return count;
  }

  @Override
  public void accept(Payload payload) {
    count++;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Payload payload) {
    count++;
  }

  @Override
  public void onError(Throwable failure) {
    count = -1;
    ended.countDown();
  }

  @Override
  public void onComplete() {
    ended.countDown();
  }
}
