package io.runnel.benchmarks.engine.stream;

import io.runnel.benchmarks.engine.Payload;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The same object so many times, as a publisher of either kind, for demand without bound. */
record Published(Payload payload, int chunks)
    implements Flow.Publisher<Payload>, Publisher<Payload> {

  @Override
  public void subscribe(Flow.Subscriber<? super Payload> subscriber) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          private volatile boolean cancelled;

          @Override
          public void request(long n) {
            for (int i = 0; i < chunks && !cancelled; i++) {
              subscriber.onNext(payload);
            }
            subscriber.onComplete();
          }

          @Override
          public void cancel() {
            cancelled = true;
          }
        });
  }

  @Override
  public void subscribe(Subscriber<? super Payload> subscriber) {
    subscriber.onSubscribe(
        new Subscription() {
          private volatile boolean cancelled;

          @Override
          public void request(long n) {
            for (int i = 0; i < chunks && !cancelled; i++) {
              subscriber.onNext(payload);
            }
            subscriber.onComplete();
          }

          @Override
          public void cancel() {
            cancelled = true;
          }
        });
  }
}
