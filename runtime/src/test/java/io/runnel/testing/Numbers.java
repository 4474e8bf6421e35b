package io.runnel.testing;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** A publisher of the numbers below a count, on the thread that requests them. */
public record Numbers(int count) implements Flow.Publisher<Integer> {

  @Override
  public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
    subscriber.onSubscribe(new Counting(count, subscriber));
  }

  private static final class Counting implements Flow.Subscription {
    private final int count;
    private final Flow.Subscriber<? super Integer> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean over;
    private int next;

    Counting(int count, Flow.Subscriber<? super Integer> subscriber) {
      this.count = count;
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      if (demand.getAndUpdate(now -> now + n < 0 ? Long.MAX_VALUE : now + n) > 0) {
        return;
      }
      do {
        if (!over && next < count) {
          subscriber.onNext(next++);
        }
        if (!over && next == count) {
          over = true;
          subscriber.onComplete();
        }
      } while (demand.decrementAndGet() > 0 && !over);
    }

    @Override
    public void cancel() {
      over = true;
    }
  }
}
